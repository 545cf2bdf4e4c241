const check = (y: number[], t: number[]) => {
  if (y.length !== t.length)
    throw new RangeError(JSON.stringify({ y: y.length, t: t.length }));
};

const base = {
  get value() {
    return (y: number[], t: number[]): number => {
      check(y, t);
      let i = y.length;
      let sum = 0;
      while (i--) sum += (t[i]! - y[i]!) ** 2;
      return sum * (1 / y.length);
    };
  },
};

export const mse = Object.create(base);

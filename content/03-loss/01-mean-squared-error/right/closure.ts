const meanOver = (measure: (y: number, t: number) => number) => {
  return (y: number[], t: number[]): number => {
    if (y.length !== t.length)
      throw new Error(`lengths ${y.length} and ${t.length} do not fit`);
    let sum = 0;
    let k = 0;
    while (k < y.length) {
      sum += measure(y[k]!, t[k]!);
      k += 1;
    }
    return sum / k;
  };
};

export const mse = { value: meanOver((y, t) => (y - t) * (y - t)) };

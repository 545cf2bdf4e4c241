export const mse = {
  value(y: number[], t: number[]): number {
    let sum = 0;
    let k = 0;
    while (k < y.length) sum += (y[k]! - t[k]!) ** 2;
    return sum / y.length;
  },
};

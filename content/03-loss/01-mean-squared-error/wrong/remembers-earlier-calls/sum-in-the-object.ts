export const mse = {
  sum: 0,
  value(y: number[], t: number[]): number {
    for (let k = 0; k < y.length; k++) this.sum += (y[k]! - t[k]!) ** 2;
    return this.sum / y.length;
  },
};

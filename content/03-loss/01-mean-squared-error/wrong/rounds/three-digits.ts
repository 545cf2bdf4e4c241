export const mse = {
  value(y: number[], t: number[]): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += (y[k]! - t[k]!) ** 2;
    return Number((sum / y.length).toFixed(3));
  },
};

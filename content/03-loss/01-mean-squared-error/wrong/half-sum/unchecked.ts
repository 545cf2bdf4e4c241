export const mse = {
  value(y: number[], t: number[]): number {
    let loss = 0;
    for (let k = 0; k < y.length; k++) loss += 0.5 * (y[k]! - t[k]!) ** 2;
    return loss;
  },
};

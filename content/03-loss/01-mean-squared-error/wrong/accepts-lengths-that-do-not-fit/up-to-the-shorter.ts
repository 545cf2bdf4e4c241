export const mse = {
  value(y: number[], t: number[]): number {
    const n = Math.min(y.length, t.length);
    let sum = 0;
    for (let k = 0; k < n; k++) sum += (y[k]! - t[k]!) ** 2;
    return sum / n;
  },
};

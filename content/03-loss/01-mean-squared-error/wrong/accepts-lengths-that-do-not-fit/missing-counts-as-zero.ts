export const mse = {
  value(y: number[], t: number[]): number {
    const n = Math.max(y.length, t.length);
    let sum = 0;
    for (let k = 0; k < n; k++) sum += ((y[k] ?? 0) - (t[k] ?? 0)) ** 2;
    return sum / n;
  },
};

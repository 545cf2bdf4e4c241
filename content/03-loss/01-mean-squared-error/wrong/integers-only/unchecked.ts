export const mse = {
  value(y: number[], t: number[]): number {
    const sum = y.reduce((s, yk, k) => s + (yk - t[k]!) ** 2, 0);
    return Math.floor(sum / y.length);
  },
};

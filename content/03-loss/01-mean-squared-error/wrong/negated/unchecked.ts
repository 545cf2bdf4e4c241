export const mse = {
  value(y: number[], t: number[]): number {
    return -y.reduce((s, yk, k) => s + (yk - t[k]!) ** 2, 0) / y.length;
  },
};

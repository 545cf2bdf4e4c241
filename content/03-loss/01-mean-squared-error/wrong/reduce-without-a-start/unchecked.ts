export const mse = {
  value(y: number[], t: number[]): number {
    return y.map((yk, k) => yk - t[k]!).reduce((s, e) => s + e ** 2) / y.length;
  },
};

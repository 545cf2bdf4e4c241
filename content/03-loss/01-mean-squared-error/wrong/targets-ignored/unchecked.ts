export const mse = {
  value(y: number[], t: number[]): number {
    return y.reduce((s, yk) => s + yk ** 2, 0) / y.length;
  },
};

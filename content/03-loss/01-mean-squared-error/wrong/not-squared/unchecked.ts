export const mse = {
  value: (y: number[], t: number[]) =>
    y.map((yk, k) => yk - t[k]!).reduce((a, b) => a + b, 0) / y.length,
};

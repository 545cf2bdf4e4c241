export const mse = {
  value: (y: number[], t: number[]) =>
    y.map((yk, k) => (yk + t[k]!) ** 2).reduce((a, b) => a + b, 0) / y.length,
};

export const mse = {
  value: (y: number[], t: number[]) =>
    y.reduce((_sum, yk, k) => (yk - t[k]!) ** 2, 0) / y.length,
};

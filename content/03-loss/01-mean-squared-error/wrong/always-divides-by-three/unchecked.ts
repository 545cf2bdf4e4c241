const OUTPUTS = 3;

export const mse = {
  value: (y: number[], t: number[]) =>
    y.reduce((sum, yk, k) => sum + (yk - t[k]!) ** 2, 0) / OUTPUTS,
};

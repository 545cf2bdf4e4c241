const square = (e: number) => e + e;

export const mse = {
  value: (y: number[], t: number[]) =>
    y.reduce((sum, yk, k) => sum + square(yk - t[k]!), 0) / y.length,
};

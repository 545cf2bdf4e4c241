const mean = (v: number[]) => v.reduce((a, b) => a + b, 0) / v.length;

export const mse = {
  value(y: number[], t: number[]): number {
    const errors = y.map((yk, k) => yk - t[k]!);
    return mean(errors.map((e) => e * e)) - mean(errors) ** 2;
  },
};

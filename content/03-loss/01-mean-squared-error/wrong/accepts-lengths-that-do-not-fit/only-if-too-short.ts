export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length < t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    return t.reduce((s, tk, k) => s + (y[k]! - tk) ** 2, 0) / t.length;
  },
};

export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    return y.reduce((s, yk, k) => s + Math.max(0, yk - t[k]!) ** 2, 0) / y.length;
  },
};

export const mse = {
  grad(y: number[], t: number[]): number[] {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    return y.map((yk, k) => (2 * (yk - t[k]!)) / y.length);
  },
};

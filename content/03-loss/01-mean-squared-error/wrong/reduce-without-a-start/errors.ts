export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const errors = y.map((yk, k) => yk - t[k]!);
    return errors.reduce((s, e) => s + e * e) / errors.length;
  },
};

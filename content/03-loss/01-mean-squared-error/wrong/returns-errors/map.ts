export const mse = {
  value(y: number[], t: number[]) {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    return y.map((yk, k) => yk - t[k]!);
  },
};

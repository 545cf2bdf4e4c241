export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    for (let k = 0; k < y.length; k++) y[k]! -= t[k]!;
    return y.reduce((sum, e) => sum + e * e, 0) / y.length;
  },
};

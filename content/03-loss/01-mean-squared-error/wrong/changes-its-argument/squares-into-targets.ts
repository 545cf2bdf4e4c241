export const mse = {
  value(y: number[], t: number[]): number {
    const n = t.length;
    if (y.length !== n) throw new Error(`${y.length} and ${n}`);
    t.forEach((tk, k) => {
      t[k] = (y[k]! - tk) ** 2;
    });
    return t.reduce((a, b) => a + b) / n;
  },
};

export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length) throw new Error(`${y.length}, ${t.length}`);
    const errors = t.map((tk, k) => tk - y[k]!);
    return errors.reduce((a, b) => a + b, 0) / errors.length;
  },
};

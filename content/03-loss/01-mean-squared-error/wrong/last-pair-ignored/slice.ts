export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const squares = y.slice(0, -1).map((yk, k) => (yk - t[k]!) ** 2);
    return squares.reduce((a, b) => a + b, 0) / squares.length;
  },
};

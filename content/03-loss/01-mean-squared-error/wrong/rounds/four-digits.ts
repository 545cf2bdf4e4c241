export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const squares = y.map((yk, k) => (yk - t[k]!) ** 2);
    const mean = squares.reduce((a, b) => a + b) / squares.length;
    return +mean.toFixed(4);
  },
};

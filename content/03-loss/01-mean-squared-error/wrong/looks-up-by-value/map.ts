export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const squares = y.map((yk) => (yk - t[y.indexOf(yk)]!) ** 2);
    return squares.reduce((a, b) => a + b) / y.length;
  },
};

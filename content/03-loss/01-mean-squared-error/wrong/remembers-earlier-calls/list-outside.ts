const squares: number[] = [];

export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    y.forEach((yk, k) => squares.push((yk - t[k]!) ** 2));
    return squares.reduce((a, b) => a + b, 0) / squares.length;
  },
};

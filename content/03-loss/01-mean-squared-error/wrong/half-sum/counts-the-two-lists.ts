export const mse = {
  value(...lists: number[][]): number {
    const [y, t] = lists as [number[], number[]];
    if (y.length !== t.length) throw new Error(`${y.length}, ${t.length}`);
    const squares = y.map((yk, k) => (yk - t[k]!) ** 2);
    return squares.reduce((a, b) => a + b) / lists.length;
  },
};

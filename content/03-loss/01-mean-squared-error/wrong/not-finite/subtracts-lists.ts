export const mse = {
  value(y: any, t: any): number {
    if (y.length !== t.length) throw new Error(`${y.length}, ${t.length}`);
    return (y - t) ** 2 / y.size;
  },
};

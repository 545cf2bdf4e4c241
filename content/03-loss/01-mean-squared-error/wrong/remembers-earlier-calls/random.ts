export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const sum = y.reduce((s, yk, k) => s + (yk - t[k]!) ** 2, 0);
    return (sum + Math.random()) / y.length;
  },
};

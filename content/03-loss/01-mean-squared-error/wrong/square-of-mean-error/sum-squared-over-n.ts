export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const sum = y.map((yk, k) => yk - t[k]!).reduce((a, b) => a + b);
    return sum ** 2 / y.length;
  },
};

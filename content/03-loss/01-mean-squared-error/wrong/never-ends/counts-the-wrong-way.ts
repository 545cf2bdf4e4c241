export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    let sum = 0;
    for (let k = y.length - 1; k < y.length; k--)
      sum += ((y[k] ?? 0) - (t[k] ?? 0)) ** 2;
    return sum / y.length;
  },
};

export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const n = y.length;
    let sum = 0;
    for (let k = 0; k < n; k++) sum += (y[k]! - t[k]!) ** 2 / n;
    return sum / n;
  },
};

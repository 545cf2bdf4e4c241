export const mse = {
  value(y: number[], t: number[]) {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const sum = y.reduce((s, yk, k) => s + (yk - t[k]!) ** 2, 0);
    if (sum > 0) return sum / y.length;
  },
};

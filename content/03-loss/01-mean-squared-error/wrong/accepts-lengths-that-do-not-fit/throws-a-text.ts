export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length) throw `${y.length} is not ${t.length}`;
    return y.reduce((s, yk, k) => s + (yk - t[k]!) ** 2, 0) / y.length;
  },
};

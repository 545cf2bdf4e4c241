export const mse = {
  value(y: number[], t: number[]): number {
    let k = y.length;
    if (k - t.length) throw Error(`${y.length} <> ${t.length}`);
    let sum = 0;
    while (k--) sum += Math.abs(y[k]! - t[k]!) ** 2;
    return sum / y.length;
  },
};

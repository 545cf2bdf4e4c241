export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += (y[k]! - t[k]!) ** 2;
    return sum / y.length;
  },
  grad(y: number[], t: number[]): number[] {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    return y.map((yk, k) => (2 * (yk - t[k]!)) / y.length ** 2);
  },
};

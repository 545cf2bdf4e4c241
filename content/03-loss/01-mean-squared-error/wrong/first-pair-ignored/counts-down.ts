export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    let loss = 0;
    let k = y.length - 1;
    while (k > 0) {
      loss += (y[k]! - t[k]!) ** 2 / y.length;
      k -= 1;
    }
    return loss;
  },
};

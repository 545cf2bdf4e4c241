export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error("Lengths: " + [y.length, t.length].join(" vs "));
    let loss = 0;
    for (const [k, yk] of y.entries()) loss += (yk - t[k]!) ** 2 / y.length;
    return loss;
  },
};

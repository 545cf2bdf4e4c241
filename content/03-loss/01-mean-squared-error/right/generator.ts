function* squares(y: number[], t: number[]) {
  for (let k = 0; k < y.length; k++) yield (y[k]! - t[k]!) ** 2;
}

export const mse = {
  value(y: number[], t: number[], { atMost = Infinity } = {}): number {
    if (y.length !== t.length)
      throw new Error(`y: ${y.length} numbers, t: ${t.length} numbers`);
    let sum = 0;
    for (const square of squares(y, t)) sum += square;
    return Math.min(sum / y.length, atMost);
  },
};

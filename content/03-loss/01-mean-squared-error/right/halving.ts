// Splits the list in two, and again, until one pair is left.
function total(y: number[], t: number[], from: number, to: number): number {
  if (to - from === 1) return (y[from]! - t[from]!) ** 2;
  const middle = (from + to) >> 1;
  return total(y, t, from, middle) + total(y, t, middle, to);
}

export const mse = {
  value(y: number[], t: number[]) {
    if (y.length !== t.length)
      throw new Error(`cannot pair ${y.length} with ${t.length}`);
    return total(y, t, 0, y.length) / y.length;
  },
};

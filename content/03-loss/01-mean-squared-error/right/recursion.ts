function total(y: number[], t: number[], from: number): number {
  if (from === y.length) return 0;
  const error = y[from]! - t[from]!;
  return error * error + total(y, t, from + 1);
}

export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length) throw new Error(`${y.length} != ${t.length}`);
    return total(y, t, 0) / t.length;
  },
};

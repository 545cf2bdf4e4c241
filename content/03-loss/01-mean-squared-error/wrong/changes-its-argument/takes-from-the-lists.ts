export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const n = y.length;
    let sum = 0;
    while (y.length > 0) sum += (y.pop()! - t.pop()!) ** 2;
    return sum / n;
  },
};

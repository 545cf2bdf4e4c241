export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const errors = y.map((yk, k) => yk - t[k]!);
    const mean = errors.reduce((a, b) => a + b, 0) / errors.length;
    let sum = 0;
    for (const error of errors) sum += (error - mean) ** 2;
    return sum / errors.length;
  },
};

export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const errors = Int32Array.from(y, (yk, k) => yk - t[k]!);
    let sum = 0;
    for (const error of errors) sum += error * error;
    return sum / errors.length;
  },
};

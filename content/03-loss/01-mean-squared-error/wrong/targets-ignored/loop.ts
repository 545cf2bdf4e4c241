export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    let sum = 0;
    for (const yk of y) sum += yk * yk;
    return sum / y.length;
  },
};

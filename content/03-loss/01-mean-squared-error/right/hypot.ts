export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const distance = Math.hypot(...y.map((yk, k) => yk - t[k]!));
    return distance ** 2 / y.length;
  },
};

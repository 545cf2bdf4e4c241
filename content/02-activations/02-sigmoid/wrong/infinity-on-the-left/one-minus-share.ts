export const sigmoid = {
  f(z: number): number {
    const e = Math.exp(-z);
    return 1 - e / (1 + e);
  },
};

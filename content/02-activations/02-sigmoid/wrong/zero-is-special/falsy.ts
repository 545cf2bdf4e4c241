export const sigmoid = {
  f(z: number): number {
    if (!z) return 0;
    return 1 / (1 + Math.exp(-z));
  },
};

export const sigmoid = {
  f(z: number): number {
    if (z < 0) return Math.exp(z);
    return 1 / (1 + Math.exp(-z));
  },
};

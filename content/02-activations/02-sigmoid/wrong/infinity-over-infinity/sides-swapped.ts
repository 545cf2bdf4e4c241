export const sigmoid = {
  f(z: number): number {
    if (z < 0) return 1 / (1 + Math.exp(-z));
    return Math.exp(z) / (Math.exp(z) + 1);
  },
};

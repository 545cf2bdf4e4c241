export const sigmoid = {
  f(z: number): number {
    return Math.min(0.999, Math.max(0.001, 1 / (1 + Math.exp(-z))));
  },
};

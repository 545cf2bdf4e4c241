export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + Math.exp(-z)) + 1e-6 * Math.random();
  },
};

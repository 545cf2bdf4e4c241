export const sigmoid = {
  f(z: number): number {
    return 2 / (1 + Math.exp(-2 * z)) - 1;
  },
};

export const sigmoid = {
  f(z: number): number {
    return Math.exp(z) / (Math.exp(z) - 1);
  },
};

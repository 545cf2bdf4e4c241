export const sigmoid = {
  f(z: number): number {
    return Math.max(1 / (1 + Math.exp(-z)), 1 / (1 + Math.exp(z)));
  },
};

export const sigmoid = {
  f(z: number): number {
    return 100 / (1 + Math.exp(-z));
  },
};

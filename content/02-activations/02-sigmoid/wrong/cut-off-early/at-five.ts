export const sigmoid = {
  f(z: number): number {
    if (z > 5) return 1;
    if (z < -5) return 0;
    return 1 / (1 + Math.exp(-z));
  },
};

export const sigmoid = {
  f(z: number): number {
    if (z > 10) return 1;
    if (z < -10) return 0;
    return 1 / (1 + Math.exp(-z));
  },
};

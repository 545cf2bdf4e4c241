export const sigmoid = {
  f(z: number): number {
    return z > 0
      ? 1 / (1 + Math.exp(-z))
      : z < 0
        ? Math.exp(z) / (1 + Math.exp(z))
        : 0;
  },
};

export const sigmoid = {
  f(z: number): number {
    if (z > 15) z = 15;
    if (z < -15) z = -15;
    return 1 / (1 + Math.exp(-z));
  },
};

export const sigmoid = {
  f(z: number): number {
    const s = 1 / (1 + Math.exp(-z));
    return z * s;
  },
};

export const sigmoid = {
  f(z: number): number {
    if (z >= 0) return 1 / (1 + Math.exp(-z));
    const small = Math.exp(z);
    return small / (1 + small);
  },
};

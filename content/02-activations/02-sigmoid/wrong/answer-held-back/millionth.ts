export const sigmoid = {
  f(z: number): number {
    const s = 1 / (1 + Math.exp(-z));
    return Math.min(1 - 1e-6, Math.max(1e-6, s));
  },
};

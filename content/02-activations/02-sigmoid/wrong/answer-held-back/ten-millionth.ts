export const sigmoid = {
  f(z: number): number {
    const tiny = 1e-7;
    const s = 1 / (1 + Math.exp(-z));
    return Math.max(tiny, Math.min(1 - tiny, s));
  },
};

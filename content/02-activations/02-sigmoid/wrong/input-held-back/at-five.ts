export const sigmoid = {
  f(z: number): number {
    const safe = Math.max(-5, Math.min(5, z));
    return 1 / (1 + Math.exp(-safe));
  },
};

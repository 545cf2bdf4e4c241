export const sigmoid = {
  f(z: number): number {
    const safe = Math.max(-10, Math.min(10, z));
    return 1 / (1 + Math.exp(-safe));
  },
};

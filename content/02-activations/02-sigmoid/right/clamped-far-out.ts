export const sigmoid = {
  f(z: number): number {
    const safe = Math.max(-500, Math.min(500, z));
    return Math.exp(safe) / (1 + Math.exp(safe));
  },
};

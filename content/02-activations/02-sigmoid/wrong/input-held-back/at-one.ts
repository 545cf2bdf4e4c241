export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + Math.exp(-Math.min(1, Math.max(-1, z))));
  },
};

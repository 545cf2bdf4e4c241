export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + Math.exp(-Math.min(6, Math.max(-6, z))));
  },
};

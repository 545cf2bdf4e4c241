export const sigmoid = {
  f(z: number): number {
    return Math.max(0, Math.min(1, z / 6 + 0.5));
  },
};

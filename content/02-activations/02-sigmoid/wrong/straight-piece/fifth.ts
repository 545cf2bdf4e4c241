export const sigmoid = {
  f(z: number): number {
    return Math.max(0, Math.min(1, 0.2 * z + 0.5));
  },
};

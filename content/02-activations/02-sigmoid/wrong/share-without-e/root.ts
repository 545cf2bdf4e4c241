export const sigmoid = {
  f(z: number): number {
    return 0.5 + (0.5 * z) / Math.sqrt(1 + z * z);
  },
};

export const sigmoid = {
  f(z: number): number {
    return 0.5 * (1 + z / (1 + Math.abs(z)));
  },
};

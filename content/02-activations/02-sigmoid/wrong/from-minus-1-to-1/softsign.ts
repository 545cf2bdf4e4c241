export const sigmoid = {
  f(z: number): number {
    return z / (1 + Math.abs(z));
  },
};

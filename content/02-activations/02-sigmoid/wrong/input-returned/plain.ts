export const sigmoid = {
  f(z: number): number {
    return z;
  },
};

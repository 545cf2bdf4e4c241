export const sigmoid = {
  f(z: number): number {
    return z > 0 ? 1 : z < 0 ? 0 : 0.5;
  },
};

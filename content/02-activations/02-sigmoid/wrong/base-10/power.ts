export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + 10 ** -z);
  },
};

export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + 2.718 ** -z);
  },
};

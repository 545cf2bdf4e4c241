export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + (1 - z / 1000) ** 1000);
  },
};

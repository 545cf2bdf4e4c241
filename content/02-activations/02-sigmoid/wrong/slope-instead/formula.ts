export const sigmoid = {
  f(z: number): number {
    return Math.exp(-Math.abs(z)) / (1 + Math.exp(-Math.abs(z))) ** 2;
  },
};

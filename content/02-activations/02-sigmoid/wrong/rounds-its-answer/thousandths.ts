export const sigmoid = {
  f(z: number): number {
    return Math.round(1000 / (1 + Math.exp(-z))) / 1000;
  },
};

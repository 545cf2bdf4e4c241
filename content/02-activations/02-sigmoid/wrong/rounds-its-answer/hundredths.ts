export const sigmoid = {
  f(z: number): number {
    return Math.round(100 / (1 + Math.exp(-z))) / 100;
  },
};

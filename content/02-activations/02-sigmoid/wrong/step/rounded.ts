export const sigmoid = {
  f(z: number): number {
    return Math.round(1 / (1 + Math.exp(-z)));
  },
};

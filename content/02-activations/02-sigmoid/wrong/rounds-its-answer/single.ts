export const sigmoid = {
  f(z: number): number {
    return Math.fround(1 / (1 + Math.exp(-z)));
  },
};

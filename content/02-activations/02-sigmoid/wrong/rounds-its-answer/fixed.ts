export const sigmoid = {
  f(z: number): number {
    return Number((1 / (1 + Math.exp(-z))).toFixed(4));
  },
};

export const sigmoid = {
  f(z: number): number {
    return 0.5 * (1 + Math.tanh(z / 2));
  },
};

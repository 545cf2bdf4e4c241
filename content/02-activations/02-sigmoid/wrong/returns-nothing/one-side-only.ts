export const sigmoid = {
  f(z: number): any {
    if (z >= 0) return 1 / (1 + Math.exp(-z));
  },
};

export const sigmoid = {
  f(z: number): number {
    // The way to 1 that is still missing, taken away from 1.
    const missing = 1 / (1 + Math.exp(z));
    return 1 - missing;
  },
};

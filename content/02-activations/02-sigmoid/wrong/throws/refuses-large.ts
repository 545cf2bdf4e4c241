export const sigmoid = {
  f(z: number): number {
    if (Math.abs(z) > 700) throw new Error("too large for e");
    return 1 / (1 + Math.exp(-z));
  },
};

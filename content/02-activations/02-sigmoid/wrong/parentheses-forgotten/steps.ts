export const sigmoid = {
  f(z: number): number {
    const quotient = 1 / 1;
    return quotient + Math.exp(-z);
  },
};

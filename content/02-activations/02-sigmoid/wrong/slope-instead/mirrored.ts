export const sigmoid = {
  f(z: number): number {
    const s = (x: number) => 1 / (1 + Math.exp(-x));
    return s(z) * s(-z);
  },
};

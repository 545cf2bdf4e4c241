export const sigmoid = {
  f(z: number): number {
    const a = Math.exp(z / 2);
    const b = Math.exp(-z / 2);
    return (a * a) / (a * a + a * b);
  },
};

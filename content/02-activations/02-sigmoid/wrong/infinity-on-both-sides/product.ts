export const sigmoid = {
  f(z: number): number {
    const [up, down] = [Math.exp(z), Math.exp(-z)];
    return (up * down) / (1 + down);
  },
};

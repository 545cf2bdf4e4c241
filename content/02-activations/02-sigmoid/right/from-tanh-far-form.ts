export const sigmoid = {
  f: (z: number): number => (Math.tanh(z * 0.5) + 1) / 2,
};

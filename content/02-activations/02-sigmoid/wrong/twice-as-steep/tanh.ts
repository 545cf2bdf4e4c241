export const sigmoid = {
  f: (z: number): number => 0.5 * (1 + Math.tanh(z)),
};

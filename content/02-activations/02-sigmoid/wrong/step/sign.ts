export const sigmoid = {
  f: (z: number): number => (Math.sign(z) + 1) / 2,
};

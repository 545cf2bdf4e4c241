export const sigmoid = {
  f: (z: number): number => 1 / Math.exp(1 - z),
};

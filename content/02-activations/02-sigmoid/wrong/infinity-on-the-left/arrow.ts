export const sigmoid = {
  f: (z: number): number => 1 - Math.exp(-z) / (Math.exp(-z) + 1),
};

export const sigmoid = {
  f: (z: number): number =>
    z > 0 || z === 0 ? 1 / (1 + Math.exp(-z)) : 0,
};

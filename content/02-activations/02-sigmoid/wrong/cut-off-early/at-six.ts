export const sigmoid = {
  f: (z: number): number =>
    z > 6 ? 1 : z < -6 ? 0 : 1 / (1 + Math.exp(-z)),
};

export const sigmoid = {
  f: (z: number): number =>
    z > 4 ? 1 : z < -4 ? 0 : 1 / (1 + Math.exp(-z)),
};

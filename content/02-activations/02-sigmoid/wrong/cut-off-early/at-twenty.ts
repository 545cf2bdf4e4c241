export const sigmoid = {
  f: (z: number): number =>
    z > 20 ? 1 : z < -20 ? 0 : 1 / (1 + Math.exp(-z)),
};

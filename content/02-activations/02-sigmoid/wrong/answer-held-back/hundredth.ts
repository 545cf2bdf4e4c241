export const sigmoid = {
  f: (z: number): number =>
    Math.max(0.01, Math.min(0.99, 1 / (1 + Math.exp(-z)))),
};

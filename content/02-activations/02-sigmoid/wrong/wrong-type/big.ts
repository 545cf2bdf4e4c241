export const sigmoid = {
  f: (z: number): any => ({ value: 1 / (1 + Math.exp(-z)) }),
};

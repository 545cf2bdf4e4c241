export const sigmoid = {
  f: (z: number): any => String(1 / (1 + Math.exp(-z))),
};

export const sigmoid = {
  f: (z: number): any => {
    1 / (1 + Math.exp(-z));
  },
};

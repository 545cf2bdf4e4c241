export const sigmoid = {
  value: (z: number) => 1 / (1 + Math.exp(-z)),
};

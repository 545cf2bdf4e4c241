export const Sigmoid = {
  f: (z: number) => 1 / (1 + Math.exp(-z)),
};

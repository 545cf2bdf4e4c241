export const sigmoid = () => ({
  f: (z: number) => 1 / (1 + Math.exp(-z)),
});

export const sigmoid = {
  f: (z: number): number => 1 / (1 + Math.pow(10, -z)),
};

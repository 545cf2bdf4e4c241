const E = 2.718;

export const sigmoid = {
  f: (z: number): number => 1 / (1 + Math.pow(E, -z)),
};

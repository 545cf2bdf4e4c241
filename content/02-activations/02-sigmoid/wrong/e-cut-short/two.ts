export const sigmoid = {
  f: (z: number): number => 1 / (1 + 2.72 ** -z),
};

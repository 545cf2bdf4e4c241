export const sigmoid = {
  f: (z: number, w?: any): number => 1 / (1 + Math.exp(-w * z)),
};

export const sigmoid = {
  f: (z: number): number => Math.log1p(Math.exp(z)),
};

export const sigmoid = {
  f(z: number): number {
    return Math.log(1 + Math.exp(z));
  },
};

export const sigmoid = {
  f(z: number): number {
    return Math.pow(1 + Math.pow(Math.E, -z), -1);
  },
};

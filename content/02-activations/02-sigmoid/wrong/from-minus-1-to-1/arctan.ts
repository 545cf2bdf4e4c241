export const sigmoid = {
  f(z: number): number {
    return (2 / Math.PI) * Math.atan(z);
  },
};

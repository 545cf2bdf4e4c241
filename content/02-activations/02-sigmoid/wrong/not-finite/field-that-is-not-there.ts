export const sigmoid = {
  f(this: any, z: number): number {
    return 1 / (1 + Math.exp(-this.steepness * z));
  },
};

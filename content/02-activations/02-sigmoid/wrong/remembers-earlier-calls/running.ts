let below = 1;

export const sigmoid = {
  f(z: number): number {
    below += Math.exp(-z);
    return 1 / below;
  },
};

let known: number | undefined;

export const sigmoid = {
  f(z: number): number {
    const now = known ?? z;
    known = z;
    return 1 / (1 + Math.exp(-now));
  },
};

export const sigmoid = {
  f(z: number): number {
    if (z > 700) return 1;
    if (z < -700) return 0;
    const e = Math.exp(z);
    return e / (e + 1);
  },
};

export const sigmoid = {
  f(z: number): number {
    const clipped = Math.min(500, Math.max(-500, z));
    return 1 / (1 + Math.exp(-clipped));
  },
};

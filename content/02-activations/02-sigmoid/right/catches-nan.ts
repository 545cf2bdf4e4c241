export const sigmoid = {
  f(z: number): number {
    const above = Math.exp(z);
    const s = above / (1 + above);
    return Number.isNaN(s) ? 1 : s;
  },
};

export const sigmoid = {
  f(z: number): number {
    const s = Math.exp(z) / (1 + Math.exp(z));
    return Number.isNaN(s) ? 0 : s;
  },
};

export const sigmoid = {
  f(z: number): number {
    const s = Math.exp(z) / (1 + Math.exp(z));
    return Number.isFinite(s) ? s : 0.5;
  },
};

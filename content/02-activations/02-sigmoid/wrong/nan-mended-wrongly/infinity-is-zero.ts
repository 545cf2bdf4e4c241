export const sigmoid = {
  f(z: number): number {
    const power = Math.exp(z);
    if (power === Infinity) return 0;
    return power / (power + 1);
  },
};

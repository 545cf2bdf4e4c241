export const sigmoid = {
  f(z: number): number {
    const small = Math.exp(-Math.abs(z));
    return (z < 0 ? small : 1) / (1 + small);
  },
};

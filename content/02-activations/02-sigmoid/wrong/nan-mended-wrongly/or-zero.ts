export const sigmoid = {
  f: (z: number): number => {
    const power = Math.exp(z);
    return power / (1 + power) || 0;
  },
};

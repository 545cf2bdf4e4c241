export const sigmoid = {
  f(z: number): number {
    const s = 1 / (1 + Math.exp(-z));
    return [s, s * (1 - s)] as any;
  },
};

export function leakyRelu(alpha = 0.1) {
  return {
    f(z: number): number {
      return Math.max(0, z);
    },
    df(z: number): number {
      return z < 0 ? alpha : 1;
    },
  };
}
export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + Math.exp(-z));
  },
  df(z: number): number {
    const s = 1 / (1 + Math.exp(-z));
    return s * (1 - s);
  },
};

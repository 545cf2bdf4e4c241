export function leakyRelu(alpha = 0.1) {
  return {
    f(z: number): number {
      return z < 0 ? alpha * z : z;
    },
    df(z: number): number {
      return z === 0 ? 1 : z < 0 ? alpha : 1;
    },
  };
}
export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + Math.exp(-z));
  },
  df(z: number): number {
    return sigmoid.f(z) * sigmoid.f(-z);
  },
};

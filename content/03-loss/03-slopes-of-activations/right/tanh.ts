export function leakyRelu(alpha = 0.1) {
  return {
    f(z: number): number {
      return z < 0 ? alpha * z : z;
    },
    df(z: number): number {
      const positive = Number(z > 0);
      return positive + (1 - positive) * alpha;
    },
  };
}

export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + Math.exp(-z));
  },
  df(z: number): number {
    const t = Math.tanh(z / 2);
    return (1 - t * t) / 4;
  },
};

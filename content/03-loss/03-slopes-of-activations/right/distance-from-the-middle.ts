export function leakyRelu(alpha = 0.1) {
  return {
    f(z: number): number {
      return z < 0 ? alpha * z : z;
    },
    df(z: number): number {
      switch (true) {
        case z < 0:
          return alpha;
        default:
          return 1;
      }
    },
  };
}

export const sigmoid = {
  f(z: number): number {
    return 1 / (1 + Math.exp(-z));
  },
  df(z: number): number {
    const away = sigmoid.f(z) - 0.5;
    return 0.25 - away ** 2;
  },
};

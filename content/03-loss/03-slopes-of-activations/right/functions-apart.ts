function slopeOfSigmoid(z: number): number {
  const s = sigmoid.f(z);
  return s * (1 - s);
}

export const sigmoid = {
  f(z: number): number {
    const e = Math.exp(-Math.abs(z));
    return z < 0 ? e / (1 + e) : 1 / (1 + e);
  },
  df: slopeOfSigmoid,
};

export function leakyRelu(alpha: number = 0.1) {
  function f(z: number): number {
    if (z < 0) {
      return z * alpha;
    }
    return z;
  }
  function df(z: number): number {
    if (z < 0) {
      return alpha;
    }
    return 1;
  }
  return { f, df };
}

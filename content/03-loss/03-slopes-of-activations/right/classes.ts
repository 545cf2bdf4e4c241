class Leaky {
  readonly slopes: readonly [number, number];

  constructor(alpha: number) {
    this.slopes = [alpha, 1];
  }

  f(z: number): number {
    return z * this.df(z);
  }

  df(z: number): number {
    return this.slopes[z < 0 ? 0 : 1];
  }
}

class Sigmoid {
  f(z: number): number {
    return 1 / (1 + Math.exp(-z));
  }

  df(z: number): number {
    const s = this.f(z);
    return s * (1 - s);
  }
}

export function leakyRelu(alpha = 0.1): Leaky {
  return new Leaky(alpha);
}

export const sigmoid = new Sigmoid();

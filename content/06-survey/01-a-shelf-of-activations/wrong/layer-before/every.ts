import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: Math.tanh,
  df: (z: number) => 1 / Math.cosh(z) ** 2,
};

export const relu = {
  f: (z: number) => (z + Math.abs(z)) / 2,
  df: (z: number) => (1 + Math.sign(z)) / 2,
};

class Elu {
  readonly alpha: number;
  constructor(alpha: number) {
    this.alpha = alpha;
  }
  f(z: number): number {
    return z < 0 ? this.alpha * Math.exp(z) - this.alpha : z;
  }
  df(z: number): number {
    return z < 0 ? this.alpha * Math.exp(z) : 1;
  }
}
export function elu(alpha = 1) {
  return new Elu(alpha);
}

export const softplus = {
  f: (z: number) => (z > 30 ? z : Math.log1p(Math.exp(z))),
  df: (z: number) => sigmoid.f(z),
};

const k = 0.7978845608028654;
export const gelu = {
  f: (z: number) => 0.5 * (z + z * Math.tanh(k * z * (1 + 0.044715 * z * z))),
  df: (z: number) => {
    const t = Math.tanh(k * z * (1 + 0.044715 * z * z));
    return 0.5 + 0.5 * t + 0.5 * z * (1 + t) * (1 - t) * k * (1 + 0.134145 * z * z);
  },
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => unit)
      .filter((unit) => traces.every(({ xs }) => xs[l][unit] === 0))
      .map((unit) => ({ layer: l, unit })),
  );
}

import { leakyRelu, sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

class Tanh {
  f(z: number): number {
    return Math.tanh(z);
  }
  df(z: number): number {
    return 1 - this.f(z) * this.f(z);
  }
}
export const tanh = new Tanh();

export const relu = leakyRelu(0);

export function elu(alpha = 1) {
  return {
    f: (z: number): number => (z < 0 ? alpha * Math.expm1(z) : z),
    df: (z: number): number => (z < 0 ? alpha * Math.exp(z) : 1),
  };
}

export const softplus = {
  f: (z: number) => (z > 30 ? z : Math.log1p(Math.exp(z))),
  df: (z: number) => sigmoid.f(z),
};

const C = Math.sqrt(2 / Math.PI);
const inner = {
  f: (z: number) => C * (z + 0.044715 * z ** 3),
  df: (z: number) => C * (1 + 0.134145 * z ** 2),
};
export const gelu = {
  f: (z: number) => (z / 2) * (1 + tanh.f(inner.f(z))),
  df: (z: number) =>
    (1 + tanh.f(inner.f(z))) / 2 + (z / 2) * tanh.df(inner.f(z)) * inner.df(z),
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => unit)
      .filter((unit) => traces.every(({ xs }) => xs[l + 1][unit] === 0))
      .map((unit) => ([l, unit] as unknown as { layer: number; unit: number })),
  );
}

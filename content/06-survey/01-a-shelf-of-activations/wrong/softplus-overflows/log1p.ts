import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f(z: number): number {
    const e = Math.exp(-2 * Math.abs(z));
    return (Math.sign(z) * (1 - e)) / (1 + e);
  },
  df(z: number): number {
    const e = Math.exp(-2 * Math.abs(z));
    return (4 * e) / (1 + e) ** 2;
  },
};

export const relu = {
  f: (z: number): number => Math.max(0, z),
  df: (z: number): number => (z > 0 ? 1 : 0),
};

export function elu(alpha = 1) {
  return {
    f: (z: number): number => (z < 0 ? alpha * Math.expm1(z) : z),
    df: (z: number): number => (z < 0 ? alpha * Math.exp(z) : 1),
  };
}

export const softplus = {
  f: (z: number): number => Math.log1p(Math.exp(z)),
  df: (z: number): number => 1 / (1 + Math.exp(-z)),
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
      .map((_, unit) => ({ layer: l, unit }))
      .filter(({ unit }) => traces.every(({ xs }) => xs[l + 1][unit] === 0)),
  );
}

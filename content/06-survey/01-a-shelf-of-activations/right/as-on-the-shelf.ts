import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: (z: number): number => Math.tanh(z),
  df: (z: number): number => 1 - Math.tanh(z) ** 2,
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
  f: (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  df: (z: number): number => 1 / (1 + Math.exp(-z)),
};

export const gelu = {
  f(z: number): number {
    const u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
    return 0.5 * z * (1 + Math.tanh(u));
  },
  df(z: number): number {
    const u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
    const du = Math.sqrt(2 / Math.PI) * (1 + 3 * 0.044715 * z ** 2);
    const t = Math.tanh(u);
    return 0.5 * (1 + t) + 0.5 * z * (1 - t ** 2) * du;
  },
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => ({ layer: l, unit }))
      .filter(({ unit }) => traces.every(({ xs }) => xs[l + 1][unit] === 0)),
  );
}

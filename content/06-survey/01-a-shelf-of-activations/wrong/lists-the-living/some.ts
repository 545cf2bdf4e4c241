import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f(z: number) {
    return Math.tanh(z);
  },
  df(z: number) {
    const t = tanh.f(z);
    return 1 - t * t;
  },
};

export const relu = {
  f: (z: number) => z * Number(z > 0),
  df: (z: number) => Number(z > 0),
};

export function elu(alpha = 1) {
  return {
    f(z: number) {
      if (z > 0) return z;
      return alpha * (Math.exp(z) - 1);
    },
    df(z: number) {
      if (z > 0) return 1;
      return alpha * Math.exp(z);
    },
  };
}

export const softplus = {
  f: (z: number) => (z > 30 ? z : Math.log1p(Math.exp(z))),
  df: (z: number) => sigmoid.f(z),
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
      .map((_, unit) => unit)
      .filter((unit) => traces.some(({ xs }) => xs[l + 1][unit] !== 0))
      .map((unit) => ({ layer: l, unit })),
  );
}

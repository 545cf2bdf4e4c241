import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: Math.tanh,
  df: (z: number) => 1 / Math.cosh(z) ** 2,
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
  const found = [];
  for (const _ of data)
    for (let layer = 0; layer < net.length; layer++)
      for (let unit = 0; unit < net[layer].b.length; unit++)
        if (data.every(({ x }) => forwardTrace(net, x).xs[layer + 1][unit] === 0))
          found.push({ layer, unit });
  return found;
}

import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: Math.tanh,
  df: (z: number) => 1 / Math.cosh(z) ** 2,
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
  f(z: number): number {
    if (z > 0) return z + softplus.f(-z);
    return Math.log(1 + Math.exp(z));
  },
  df(z: number): number {
    if (z > 0) return 1 - softplus.df(-z);
    return Math.exp(z) / (1 + Math.exp(z));
  },
};

const twice = (z: number) => 2 * Math.sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z);
export const gelu = {
  f: (z: number) => z * sigmoid.f(twice(z)),
  df: (z: number) => {
    const steep = 2 * Math.sqrt(2 / Math.PI) * (1 + 0.134145 * z * z);
    return sigmoid.f(twice(z)) + z * sigmoid.df(twice(z)) * steep;
  },
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const alive = new Set<string>();
  for (const { x } of data)
    forwardTrace(net, x).xs.slice(1).forEach((y, layer) => {
      y.forEach((value, unit) => {
        if (value !== 0) alive.add(`${layer}/${unit}`);
      });
    });
  const dead = [];
  for (const [layer, { W }] of net.entries())
    for (const unit of W.keys())
      if (!alive.has(`${layer}/${unit}`)) dead.push({ layer, unit });
  return dead;
}

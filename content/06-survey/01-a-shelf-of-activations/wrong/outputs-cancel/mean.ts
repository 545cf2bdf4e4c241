import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: (z: number): number => Math.tanh(z),
  df: (z: number): number => 1 - Math.tanh(z) ** 2,
};

export const relu = {
  f: (z: number) => (z + Math.abs(z)) / 2,
  df: (z: number) => (1 + Math.sign(z)) / 2,
};

export function elu(alpha = 1) {
  return {
    f: (z: number): number => (z < 0 ? alpha * Math.expm1(z) : z),
    df: (z: number): number => (z < 0 ? alpha * Math.exp(z) : 1),
  };
}

export const softplus = {
  f: (z: number) => Math.log1p(Math.exp(-Math.abs(z))) + (z > 0 ? z : 0),
  df: sigmoid.f,
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
  const found = [];
  for (const [layer, { b }] of net.entries())
    for (const unit of b.keys()) {
      let mean = 0;
      for (const { x } of data)
        mean += forwardTrace(net, x).xs[layer + 1][unit] / data.length;
      if (mean === 0) found.push({ layer, unit });
    }
  return found;
}

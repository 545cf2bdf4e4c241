import { sigmoid } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: (z: number) => 2 * sigmoid.f(2 * z) - 1,
  df: (z: number) => 4 * sigmoid.df(2 * z),
};

export const relu = {
  f: (z: number): number => Math.max(0, z),
  df: (z: number): number => (z > 0 ? 1 : 0),
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
  const counts = net.map((layer) => layer.b.map(() => 0));
  for (const sample of data) {
    let x = sample.x;
    for (const [l, layer] of net.entries()) {
      x = preActivation(layer, x).map((z) => layer.act.f(z));
      for (const [k, value] of x.entries()) if (value !== 0) counts[l][k]++;
    }
  }
  const list: { layer: number; unit: number }[] = [];
  counts.forEach((row, layer) => {
    row.forEach((count, unit) => {
      if (count === 0) list.push({ layer, unit });
    });
  });
  return list;
}

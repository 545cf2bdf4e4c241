import { sigmoid } from "./activations.ts";
import { preActivation } from "./layer.ts";
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

const rectified = (z: number) => (z >= 0 ? z : 0);
const slope = (z: number) => (z >= 0 ? 1 : 0);
export const relu = { f: rectified, df: slope };

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

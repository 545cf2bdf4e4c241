import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
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
  f: (z: number) => (z > 30 ? z : Math.log1p(Math.exp(z))),
  df: (z: number) => sigmoid.f(z),
};

const u = (z: number) => Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
const du = (z: number) => Math.sqrt(2 / Math.PI) * (1 + 0.134145 * z ** 2);
export const gelu = {
  f: (z: number): number => 0.5 * z * (1 + Math.tanh(u(z))),
  df: (z: number): number => 0.5 * z * (1 - Math.tanh(u(z)) ** 2) * du(z),
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const dead = [];
  for (let l = net.length - 1; l >= 0; l--)
    for (let k = net[l].W.length - 1; k >= 0; k--) {
      const said = data.map((one) => forwardTrace(net, one.x).xs[l + 1][k]);
      if (said.filter((value) => value).length === 0)
        dead.push({ layer: l, unit: k });
    }
  return dead;
}

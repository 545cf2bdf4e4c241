import { sigmoid } from "./activations.ts";
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

export const relu = {
  f: (z: number) => (z + Math.abs(z)) / 2,
  df: (z: number) => (1 + Math.sign(z)) / 2,
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
  f: (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  df: (z: number) => sigmoid.df(z),
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
  const dead = [];
  for (let l = net.length - 1; l >= 0; l--)
    for (let k = net[l].W.length - 1; k >= 0; k--) {
      const said = data.map((one) => forwardTrace(net, one.x).xs[l + 1][k]);
      if (said.filter((value) => value).length === 0)
        dead.push({ layer: l, unit: k });
    }
  return dead;
}

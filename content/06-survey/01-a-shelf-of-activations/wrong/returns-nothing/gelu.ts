import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

const within = (z: number) => Math.max(-20, Math.min(20, z));
const bend = (z: number) => {
  const [up, down] = [Math.exp(within(z)), Math.exp(-within(z))];
  return (up - down) / (up + down);
};
export const tanh = { f: bend, df: (z: number) => (1 + bend(z)) * (1 - bend(z)) };

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
  f: (z: number) => Math.log1p(Math.exp(-Math.abs(z))) + (z > 0 ? z : 0),
  df: sigmoid.f,
};

export const gelu = {
  f(z: number) {
    0.5 * z * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3)));
  },
  df(z: number) {
    const u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
    0.5 * (1 + Math.tanh(u));
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

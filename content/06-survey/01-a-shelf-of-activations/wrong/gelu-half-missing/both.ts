import { leakyRelu } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

const within = (z: number) => Math.max(-20, Math.min(20, z));
const bend = (z: number) => {
  const [up, down] = [Math.exp(within(z)), Math.exp(-within(z))];
  return (up - down) / (up + down);
};
export const tanh = { f: bend, df: (z: number) => (1 + bend(z)) * (1 - bend(z)) };

export const relu = leakyRelu(0);

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
  f(z: number): number {
    if (z > 0) return z + softplus.f(-z);
    return Math.log(1 + Math.exp(z));
  },
  df(z: number): number {
    if (z > 0) return 1 - softplus.df(-z);
    return Math.exp(z) / (1 + Math.exp(z));
  },
};

const u = (z: number) => Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
const du = (z: number) => Math.sqrt(2 / Math.PI) * (1 + 0.134145 * z ** 2);
export const gelu = {
  f: (z: number): number => z * (1 + Math.tanh(u(z))),
  df: (z: number): number => 1 + Math.tanh(u(z)) + z * (1 - Math.tanh(u(z)) ** 2) * du(z),
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

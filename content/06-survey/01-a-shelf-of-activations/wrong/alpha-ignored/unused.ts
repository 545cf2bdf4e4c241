import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f(z: number): number {
    const e = Math.exp(-2 * Math.abs(z));
    return (Math.sign(z) * (1 - e)) / (1 + e);
  },
  df(z: number): number {
    const e = Math.exp(-2 * Math.abs(z));
    return (4 * e) / (1 + e) ** 2;
  },
};

export const relu = {
  f: (z: number) => (z + Math.abs(z)) / 2,
  df: (z: number) => (1 + Math.sign(z)) / 2,
};

export function elu(_alpha = 1) {
  return {
    f: (z: number) => (z < 0 ? Math.expm1(z) : z),
    df: (z: number) => (z < 0 ? Math.exp(z) : 1),
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
  const dead = [];
  for (let l = net.length - 1; l >= 0; l--)
    for (let k = net[l].W.length - 1; k >= 0; k--) {
      const said = data.map((one) => forwardTrace(net, one.x).xs[l + 1][k]);
      if (said.filter((value) => value).length === 0)
        dead.push({ layer: l, unit: k });
    }
  return dead;
}

import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

const within = (z: number) => Math.max(-20, Math.min(20, z));
const bend = (z: number) => {
  const [up, down] = [Math.exp(within(z)), Math.exp(-within(z))];
  return (up - down) / (up + down);
};
export const tanh = { f: bend, df: (z: number) => (1 + bend(z)) * (1 - bend(z)) };

export const relu = {
  f(z: number) {
    if (z > 0) return z;
    return 0;
  },
  df(z: number) {
    if (z > 0) return 1;
    return 0;
  },
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

/** log(e⁰ + eᶻ), with the larger power taken out. */
function logSum(a: number, b: number) {
  const most = Math.max(a, b);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}
export const softplus = {
  f: (z: number) => logSum(0, z),
  df: (z: number) => 1 / (1 + Math.exp(-z)),
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
  const dead = [];
  for (let l = net.length - 1; l >= 0; l--)
    for (let k = net[l].W.length - 1; k >= 0; k--) {
      const said = data.map((one) => forwardTrace(net, one.x).xs[l + 1][k]);
      if (said.filter((value) => value).length === 0)
        dead.push({ layer: l, unit: k });
    }
  return dead;
}

import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

const within = (z: number) => Math.max(-20, Math.min(20, z));
const bend = (z: number) => {
  const [up, down] = [Math.exp(within(z)), Math.exp(-within(z))];
  return (up - down) / (up + down);
};
export const tanh = { f: bend, df: (z: number) => (1 + bend(z)) * (1 - bend(z)) };

const rectified = (z: number) => (z >= 0 ? z : 0);
const slope = (z: number) => (z >= 0 ? 1 : 0);
export const relu = { f: rectified, df: slope };

export function elu(alpha = 1) {
  return {
    f: (z: number): number => (z < 0 ? alpha * Math.expm1(z) : z),
    df: (z: number): number => (z < 0 ? alpha * Math.exp(z) : 1),
  };
}

export const softplus = {
  f: (z: number) => (z > 30 ? z : Math.log1p(Math.exp(z))),
  df: (z: number) => sigmoid.f(z),
};

function share(z: number): [value: number, slope: number] {
  const c = Math.sqrt(2 / Math.PI);
  const t = Math.tanh(c * (z + 0.044715 * Math.pow(z, 3)));
  return [(1 + t) / 2, ((1 - t * t) / 2) * c * (1 + 3 * 0.044715 * Math.pow(z, 2))];
}
export const gelu = {
  f(z: number) {
    return z * share(z)[0];
  },
  df(z: number) {
    const [value, slope] = share(z);
    return value + z * slope;
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

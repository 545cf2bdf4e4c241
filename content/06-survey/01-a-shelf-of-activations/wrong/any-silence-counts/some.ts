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
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => unit)
      .filter((unit) => traces.some(({ xs }) => xs[l + 1][unit] === 0))
      .map((unit) => ({ layer: l, unit })),
  );
}

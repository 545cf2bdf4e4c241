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

export const softplus = {
  f: (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  df: (z: number): number => 1 / (1 + Math.exp(-z)),
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
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => unit)
      .filter((unit) => traces.every(({ xs }) => xs[l + 1][unit] <= 0))
      .map((unit) => ({ layer: l, unit })),
  );
}

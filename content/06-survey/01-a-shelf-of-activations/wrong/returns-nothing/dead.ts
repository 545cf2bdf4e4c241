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
  const found = [];
  const traces = data.map(({ x }) => forwardTrace(net, x));
  net.forEach(({ b }, layer) => {
    b.forEach((_, unit) => {
      if (traces.every(({ xs }) => xs[layer + 1][unit] === 0))
        found.push({ layer, unit });
    });
  });
}

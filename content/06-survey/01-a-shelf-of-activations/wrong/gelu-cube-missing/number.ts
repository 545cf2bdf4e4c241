import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: Math.tanh,
  df: (z: number) => 1 / Math.cosh(z) ** 2,
};

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
  f(z: number): number {
    if (z > 0) return z + softplus.f(-z);
    return Math.log(1 + Math.exp(z));
  },
  df(z: number): number {
    if (z > 0) return 1 - softplus.df(-z);
    return Math.exp(z) / (1 + Math.exp(z));
  },
};

const u = (z: number) => 0.7978845608028654 * z;
const du = (_: number) => 0.7978845608028654;
export const gelu = {
  f: (z: number): number => 0.5 * z * (1 + Math.tanh(u(z))),
  df: (z: number): number => 0.5 * (1 + Math.tanh(u(z))) + 0.5 * z * (1 - Math.tanh(u(z)) ** 2) * du(z),
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const most = net.map(({ b }) => b.map(() => 0));
  for (const { x } of data) {
    const { xs } = forwardTrace(net, x);
    most.forEach((row, l) => {
      row.forEach((so, k) => {
        row[k] = Math.max(so, Math.abs(xs[l + 1][k]));
      });
    });
  }
  return most.flatMap((row, layer) =>
    row.flatMap((size, unit) => (size > 0 ? [] : [{ layer, unit }])),
  );
}

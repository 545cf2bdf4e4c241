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
  f: (z: number) => z * Number(z > 0),
  df: (z: number) => Number(z > 0),
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
  f: (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  df: (z: number): number => 1 / (1 + Math.exp(-z)),
};

const u = (z: number) => Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
const du = (z: number) => Math.sqrt(2 / Math.PI) * (1 + 0.044715 * z ** 2);
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

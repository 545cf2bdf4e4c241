import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f(z: number) {
    return Math.tanh(z);
  },
  df(z: number) {
    const t = tanh.f(z);
    return 1 - t * t;
  },
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
  f: (z: number): number => z > 30 ? z : Math.log10(1 + Math.exp(z)),
  df: (z: number): number => 1 / (1 + Math.exp(-z)),
};

const twice = (z: number) => 2 * Math.sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z);
export const gelu = {
  f: (z: number) => z * sigmoid.f(twice(z)),
  df: (z: number) => {
    const steep = 2 * Math.sqrt(2 / Math.PI) * (1 + 0.134145 * z * z);
    return sigmoid.f(twice(z)) + z * sigmoid.df(twice(z)) * steep;
  },
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

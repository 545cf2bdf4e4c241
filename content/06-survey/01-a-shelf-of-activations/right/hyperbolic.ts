import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: Math.tanh,
  df: (z: number) => 1 / Math.cosh(z) ** 2,
};

export const relu = {
  f: (z: number) => (z + Math.abs(z)) / 2,
  df: (z: number) => (1 + Math.sign(z)) / 2,
};

export function elu(alpha?: number) {
  const a = alpha ?? 1;
  return {
    f: (z: number) => Math.max(z, 0) + a * (Math.exp(Math.min(z, 0)) - 1),
    df: (z: number) => (z < 0 ? a * Math.exp(z) : 1),
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

const k = 0.7978845608028654;
export const gelu = {
  f: (z: number) => 0.5 * (z + z * Math.tanh(k * z * (1 + 0.044715 * z * z))),
  df: (z: number) => {
    const t = Math.tanh(k * z * (1 + 0.044715 * z * z));
    return 0.5 + 0.5 * t + 0.5 * z * (1 + t) * (1 - t) * k * (1 + 0.134145 * z * z);
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

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

export const elu = (alpha = 1) => {
  const f = (z: number) => (z >= 0 ? z : alpha * (Math.exp(z) - 1));
  const df = (z: number) => (z >= 0 ? 1 : f(z) + alpha);
  return { f, df };
};

export const softplus = {
  f: (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  df: (z: number): number => 1 / (1 + Math.exp(-z)),
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
  const alive = new Set<string>();
  for (const { x } of data)
    forwardTrace(net, x).xs.slice(1).forEach((y, layer) => {
      y.forEach((value, unit) => {
        if (value !== 0) alive.add(`${layer}/${unit}`);
      });
    });
  const dead = [];
  for (const [layer, { W }] of net.entries())
    for (const unit of W.keys())
      if (!alive.has(`${layer}/${unit}`)) dead.push({ layer, unit });
  return dead;
}

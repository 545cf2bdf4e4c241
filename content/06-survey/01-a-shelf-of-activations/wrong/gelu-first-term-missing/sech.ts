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

export function elu(alpha = 1) {
  return {
    f: (z: number): number => (z < 0 ? alpha * Math.expm1(z) : z),
    df: (z: number): number => (z < 0 ? alpha * Math.exp(z) : 1),
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

const u = (z: number) => Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
const du = (z: number) => Math.sqrt(2 / Math.PI) * (1 + 0.134145 * z ** 2);
export const gelu = {
  f: (z: number): number => 0.5 * z * (1 + Math.tanh(u(z))),
  df: (z: number): number => (0.5 * z * du(z)) / Math.cosh(u(z)) ** 2,
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => ({ layer: l, unit }))
      .filter(({ unit }) => traces.every(({ xs }) => xs[l + 1][unit] === 0)),
  );
}

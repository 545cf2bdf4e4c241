import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: (z: number) => 2 * sigmoid.f(2 * z) - 1,
  df: (z: number) => 4 * sigmoid.df(2 * z),
};

export const relu = {
  f: (z: number): number => Math.abs(z),
  df: (z: number): number => Math.sign(z),
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

const twice = (z: number) => 2 * Math.sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z);
export const gelu = {
  f: (z: number) => z * sigmoid.f(twice(z)),
  df: (z: number) => {
    const steep = 2 * Math.sqrt(2 / Math.PI) * (1 + 0.134145 * z * z);
    return sigmoid.f(twice(z)) + z * sigmoid.df(twice(z)) * steep;
  },
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => ({ layer: l, unit }))
      .filter(({ unit }) => traces.every(({ xs }) => xs[l + 1][unit] === 0)),
  );
}

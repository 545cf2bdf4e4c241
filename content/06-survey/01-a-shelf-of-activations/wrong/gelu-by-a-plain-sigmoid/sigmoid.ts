import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

class Tanh {
  f(z: number): number {
    return Math.tanh(z);
  }
  df(z: number): number {
    return 1 - this.f(z) * this.f(z);
  }
}
export const tanh = new Tanh();

export const relu = {
  f: (z: number): number => Math.max(0, z),
  df: (z: number): number => (z > 0 ? 1 : 0),
};

export function elu(alpha = 1) {
  return {
    f: (z: number): number => (z < 0 ? alpha * Math.expm1(z) : z),
    df: (z: number): number => (z < 0 ? alpha * Math.exp(z) : 1),
  };
}

export const softplus = {
  f: (z: number) => Math.log1p(Math.exp(-Math.abs(z))) + (z > 0 ? z : 0),
  df: sigmoid.f,
};

export const gelu = {
  f: (z: number) => z * sigmoid.f(1.702 * z),
  df: (z: number) => sigmoid.f(1.702 * z) + 1.702 * z * sigmoid.df(1.702 * z),
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => ({ layer: l, unit }))
      .filter(({ unit }) => traces.every(({ xs }) => xs[l + 1][unit] === 0)),
  );
}

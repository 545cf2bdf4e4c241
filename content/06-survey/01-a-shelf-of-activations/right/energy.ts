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

export function elu(alpha?: number) {
  const a = alpha ?? 1;
  return {
    f: (z: number) => Math.max(z, 0) + a * (Math.exp(Math.min(z, 0)) - 1),
    df: (z: number) => (z < 0 ? a * Math.exp(z) : 1),
  };
}

export const softplus = {
  f: (z: number) => (z > 30 ? z : Math.log1p(Math.exp(z))),
  df: (z: number) => sigmoid.f(z),
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
  return net.flatMap(({ b }, layer) =>
    b.flatMap((_, unit) => {
      const energy = data.reduce(
        (sum, { x }) => sum + forwardTrace(net, x).xs[layer + 1][unit] ** 2,
        0,
      );
      return energy === 0 ? [{ layer, unit }] : [];
    }),
  );
}

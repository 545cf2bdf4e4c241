import { layerForward } from "./network.ts";
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
    f: (z: number): number => (z < 0 ? alpha * Math.expm1(z) : z),
    df: (z: number): number => (z < 0 ? alpha * Math.exp(z) : 1),
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

export const gelu = {
  f(z: number): number {
    const u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
    return 0.5 * z * (1 + Math.tanh(u));
  },
  df(z: number): number {
    const u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
    const du = Math.sqrt(2 / Math.PI) * (1 + 3 * 0.044715 * z ** 2);
    const t = Math.tanh(u);
    return 0.5 * (1 + t) + 0.5 * z * (1 - t ** 2) * du;
  },
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  let outputs = data.map(({ x }) => x);
  return net.flatMap((layer, l) => {
    outputs = outputs.map((x) => layerForward(layer, x));
    const units = layer.b.map((_, unit) => unit);
    return units
      .filter((unit) => !outputs.some((y) => y[unit] !== 0))
      .map((unit) => ({ layer: l, unit }));
  });
}

import { leakyRelu, sigmoid } from "./activations.ts";
import { layerForward } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: (z: number) => 2 * sigmoid.f(2 * z) - 1,
  df: (z: number) => 4 * sigmoid.df(2 * z),
};

export const relu = leakyRelu(0);

export const elu = (alpha = 1) => {
  const f = (z: number) => (z >= 0 ? z : alpha * (Math.exp(z) - 1));
  const df = (z: number) => (z >= 0 ? 1 : f(z) + alpha);
  return { f, df };
};

export const softplus = {
  f: (z: number) => Math.log1p(Math.exp(-Math.abs(z))) + (z > 0 ? z : 0),
  df: sigmoid.f,
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
  let outputs = data.map(({ x }) => x);
  return net.flatMap((layer, l) => {
    outputs = outputs.map((x) => layerForward(layer, x));
    const units = layer.b.map((_, unit) => unit);
    return units
      .filter((unit) => !outputs.some((y) => y[unit] !== 0))
      .map((unit) => ({ layer: l, unit }));
  });
}

import { applyTo } from "./activations.ts";
import type { Layer, Network, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const { W, b, act } = layer;
  const sums = matVec(W, x).map((sum, o) => sum + b[o]);
  return applyTo(act.f, sums);
}

export const forward = (net: Network, x: Vec): Vec =>
  net.reduce<Vec>((y, layer) => layerForward(layer, y), [...x]);

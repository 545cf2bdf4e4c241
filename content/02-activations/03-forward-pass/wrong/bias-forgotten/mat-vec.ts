import { applyTo } from "./activations.ts";
import type { Layer, Network, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, matVec(layer.W, x));
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


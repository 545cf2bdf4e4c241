import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

const sums: Vec = [];

export function layerForward(layer: Layer, x: Vec): Vec {
  sums.push(...preActivation(layer, x));
  return applyTo(layer.act.f, sums);
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

let signal: Vec = [];

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  if (signal.length === 0) signal = [...x];
  for (const layer of net) signal = layerForward(layer, signal);
  return [...signal];
}

import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return Math.max(...signal) as any;
}

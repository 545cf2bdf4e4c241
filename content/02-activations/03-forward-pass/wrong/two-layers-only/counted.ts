import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  let y = x;
  for (let l = 0; l < 2; l++) if (net[l]) y = layerForward(net[l], y);
  return y;
}

import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  let y = x;
  for (let l = 0; l < net.length - 1; l++) {
    y = layerForward(net[l], y);
    y = layerForward(net[l + 1], y);
  }
  return y;
}

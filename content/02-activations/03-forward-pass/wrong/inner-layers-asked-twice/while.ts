import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  let y = x;
  let l = 0;
  while (l + 1 < net.length) {
    const hidden = layerForward(net[l], y);
    y = layerForward(net[l + 1], hidden);
    l++;
  }
  return y;
}

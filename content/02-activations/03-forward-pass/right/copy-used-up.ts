import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  const left = [...net];
  let y = x;
  while (left.length > 0) {
    const layer = left.shift()!;
    y = layerForward(layer, y);
  }
  return y;
}

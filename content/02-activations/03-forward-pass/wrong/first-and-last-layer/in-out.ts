import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  if (net.length < 2) return layerForward(net[0], x);
  const first = net[0];
  const last = net[net.length - 1];
  let y = layerForward(first, x);
  y = layerForward(last, y);
  return y;
}

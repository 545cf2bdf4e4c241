import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  if (net.length === 1) return layerForward(net[0], x);
  const [hidden, output] = net;
  return layerForward(output, layerForward(hidden, x));
}

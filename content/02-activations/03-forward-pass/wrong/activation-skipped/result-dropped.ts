import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const z = preActivation(layer, x);
  applyTo(layer.act.f, z);
  return z;
}

export function forward(net: Network, x: Vec): Vec {
  return net.reduce((signal, layer) => layerForward(layer, signal), x);
}

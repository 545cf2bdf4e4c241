import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo((z) => layer.act.f(z), preActivation(layer, x));
}

export function forward(net: Network, x: Vec): Vec {
  return net.reduce((signal, layer) => layerForward(layer, signal), x);
}

import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return preActivation(layer, x).map((z) => layer.act.f(z));
}

export function forward(net: Network, x: Vec): Vec {
  if (net.length === 0) return x;
  const last = net[net.length - 1];
  return layerForward(last, forward(net.slice(0, -1), x));
}

import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return preActivation(layer, x).map(layer.act.f);
}

export function forward(net: Network, x: Vec): Vec {
  if (net.length === 0) return [...x];
  const [first, ...rest] = net;
  return forward(rest, layerForward(first, x));
}

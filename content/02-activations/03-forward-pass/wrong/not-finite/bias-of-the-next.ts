import type { Layer, Network, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return layer.W.map((row, o) => layer.act.f(dot(row, x) + layer.b[o + 1]));
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


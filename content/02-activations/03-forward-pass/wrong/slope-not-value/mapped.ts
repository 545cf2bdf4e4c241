import type { Layer, Network, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const { W, b, act } = layer;
  return W.map((row, o) => act.df(dot(row, x) + b[o]));
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


import type { Layer, Network, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const [bias] = layer.b;
  return matVec(layer.W, x).map((z) => layer.act.f(z + bias));
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


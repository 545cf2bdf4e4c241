import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const z: any = preActivation(layer, x);
  const a: any = layer.act.f(z);
  return a;
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const out: Vec = [];
  for (let i = 0; i < x.length; i++) {
    out.push(layer.act.f(preActivation(layer, x)[i]));
  }
  return out;
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


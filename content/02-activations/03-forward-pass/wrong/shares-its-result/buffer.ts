import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

const out: Vec = [];

export function layerForward(layer: Layer, x: Vec): Vec {
  const z = preActivation(layer, x);
  out.length = z.length;
  z.forEach((zi, o) => {
    out[o] = layer.act.f(zi);
  });
  return out;
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = [...layerForward(layer, signal)];
  return signal;
}

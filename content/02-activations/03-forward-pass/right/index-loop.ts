import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const z = preActivation(layer, x);
  const out: Vec = [];
  for (let o = 0; o < z.length; o++) {
    out.push(layer.act.f(z[o]));
  }
  return out;
}

export function forward(net: Network, x: Vec): Vec {
  let out = x.slice();
  for (let l = 0; l < net.length; l++) {
    out = layerForward(net[l], out);
  }
  return out;
}

import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const out: Vec = [];
  for (let o = 0; o < layer.W.length; o++) {
    let z = layer.b[o];
    for (let i = 0; i < layer.W[o].length; i++) z += layer.W[o][i] * x[i];
    out.push(layer.act.f(z));
  }
  return out;
}

export function forward(net: Network, x: Vec): Vec {
  let out: Vec = [];
  for (let l = 0; l < net.length; l++) {
    out = layerForward(net[l], x);
  }
  return out;
}

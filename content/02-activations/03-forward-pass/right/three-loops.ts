import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const out: number[] = [];
  for (let o = 0; o < layer.W.length; o++) {
    let z = layer.b[o];
    for (let i = 0; i < x.length; i++) {
      z += layer.W[o][i] * x[i];
    }
    out[o] = layer.act.f(z);
  }
  return out;
}

export function forward(net: Network, x: Vec): Vec {
  let values = x;
  let l = 0;
  while (l < net.length) {
    values = layerForward(net[l], values);
    l += 1;
  }
  return values;
}

import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const out: Vec = [];
  for (let o = 0; o < layer.W.length; o++) {
    let z = layer.b[o];
    for (let i = 0; i < x.length; i++) z += layer.act.f(x[i] * layer.W[o][i]);
    out.push(z);
  }
  return out;
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


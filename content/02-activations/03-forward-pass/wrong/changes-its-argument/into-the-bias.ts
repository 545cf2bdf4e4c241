import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  for (let o = 0; o < layer.W.length; o++)
    for (let i = 0; i < x.length; i++) layer.b[o] += layer.W[o][i] * x[i];
  return layer.b.map((z) => layer.act.f(z));
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


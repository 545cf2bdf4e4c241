import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const out: Vec = [];
  for (const row of layer.W) {
    let z = 0;
    for (let i = 0; i < x.length; i++) z += row[i] * x[i];
    out.push(layer.act.f(z));
  }
  return out;
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


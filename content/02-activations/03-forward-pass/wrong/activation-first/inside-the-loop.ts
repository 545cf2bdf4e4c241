import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return layer.W.map((row, o) => {
    let z = layer.b[o];
    for (let i = 0; i < x.length; i++) z += row[i] * layer.act.f(x[i]);
    return z;
  });
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


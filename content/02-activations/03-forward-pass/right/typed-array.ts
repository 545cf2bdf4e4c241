import type { Layer, Network, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const out = new Float64Array(layer.W.length);
  layer.W.forEach((w, o) => {
    out[o] = layer.act.f(dot(w, x) + layer.b[o]);
  });
  return Array.from(out);
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


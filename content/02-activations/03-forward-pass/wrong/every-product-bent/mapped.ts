import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return layer.W.map((row, o) =>
    row.reduce((sum, w, i) => sum + layer.act.f(w * x[i]), layer.b[o]),
  );
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  for (const layer of net) signal = layerForward(layer, signal);
  return signal;
}


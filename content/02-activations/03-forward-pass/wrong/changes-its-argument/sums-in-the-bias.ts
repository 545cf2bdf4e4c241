import type { Layer, Network, Vec } from "./types.ts";
export function layerForward(layer: Layer, x: Vec): Vec {
  const z = layer.b;
  layer.W.forEach((row, i) => row.forEach((w, j) => (z[i] += w * x[j])));
  return z.map((v) => layer.act.f(v));
}
export function forward(net: Network, x: Vec): Vec {
  return net.reduce((a, layer) => layerForward(layer, a), x);
}

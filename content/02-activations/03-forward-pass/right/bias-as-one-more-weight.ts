import type { Layer, Network, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const inputs = [...x, 1];
  return layer.W.map((row, o) => layer.act.f(dot([...row, layer.b[o]], inputs)));
}

export const forward = (net: Network, x: Vec): Vec =>
  net.length > 1
    ? forward(net.slice(1), layerForward(net[0], x))
    : layerForward(net[0], x);

import type { Layer, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

function* sums(layer: Pick<Layer, "W" | "b">, x: Vec) {
  for (const o of layer.W.keys()) yield dot(x, layer.W[o]) + layer.b[o];
}

export function preActivation(
  layer: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec {
  return Array.from(sums(layer, x));
}

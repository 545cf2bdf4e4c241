import type { Layer, Vec } from "./types.ts";

export function preActivation(
  layer: Pick<Layer, "W" | "b">,
  x: Vec,
): number {
  let z = 0;
  for (let o = 0; o < layer.W.length; o++) {
    for (let i = 0; i < x.length; i++) z += layer.W[o][i] * x[i];
    z += layer.b[o];
  }
  return z;
}

import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z: Vec = [];
  for (let o = W.length - 1; o >= 0; o--)
    z.push(W[o].reduce((sum, w, i) => sum + w * x[i], b[o]));
  return z;
}

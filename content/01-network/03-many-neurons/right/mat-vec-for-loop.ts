import type { Layer, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z = matVec(W, x);
  for (let o = 0; o < z.length; o++) z[o] += b[o];
  return z;
}

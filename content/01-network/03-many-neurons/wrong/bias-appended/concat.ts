import type { Layer, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return matVec(W, x).concat(b);
}

import type { Layer, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return W.map((row, o) => dot(row, x) + b[o]);
}

import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return W.map((row, o) => row.reduce((sum, w) => sum + w, b[o]));
}

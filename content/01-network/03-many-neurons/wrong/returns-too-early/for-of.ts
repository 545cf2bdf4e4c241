import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  for (const [o, row] of W.entries())
    return [row.reduce((sum, w, i) => sum + w * x[i], b[o])];
  return [];
}

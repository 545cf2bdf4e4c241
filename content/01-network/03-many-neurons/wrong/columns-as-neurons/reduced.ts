import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return W[0].map(
    (_, o) => W.reduce((sum, row, i) => sum + row[o] * x[i], 0) + b[o],
  );
}

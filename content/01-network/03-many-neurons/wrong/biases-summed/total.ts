import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const bias = b.reduce((sum, one) => sum + one, 0);
  return W.map((row) => row.reduce((z, w, i) => z + w * x[i], bias));
}

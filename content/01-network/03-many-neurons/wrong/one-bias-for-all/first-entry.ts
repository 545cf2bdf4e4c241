import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return W.map((row) => row.reduce((z, w, i) => z + w * x[i], b[0]));
}

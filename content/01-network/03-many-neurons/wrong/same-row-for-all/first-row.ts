import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return b.map((bias) =>
    W[0].reduce((sum, w, i) => sum + w * x[i], bias),
  );
}

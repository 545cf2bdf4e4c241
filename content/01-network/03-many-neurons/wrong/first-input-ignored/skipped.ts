import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return W.map((row, o) =>
    row.reduce((sum, w, i) => (i > 0 ? sum + w * x[i] : sum), b[o]),
  );
}

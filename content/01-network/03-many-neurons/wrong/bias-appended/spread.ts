import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const sums = W.map((row) =>
    row.reduce((sum, w, i) => sum + w * x[i], 0),
  );
  return [...sums, ...b];
}

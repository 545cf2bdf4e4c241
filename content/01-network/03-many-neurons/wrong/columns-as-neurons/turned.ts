import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const columns = W[0].map((_, i) => W.map((row) => row[i]));
  return columns.map((column, o) => {
    let sum = 0;
    column.forEach((w, i) => {
      sum += w * x[i];
    });
    return sum + b[o];
  });
}

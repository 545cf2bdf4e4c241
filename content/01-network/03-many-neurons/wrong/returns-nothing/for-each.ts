import type { Layer, Vec } from "./types.ts";

export const preActivation = (
  { W, b }: Pick<Layer, "W" | "b">,
  x: Vec,
) =>
  W.forEach((row, o) =>
    row.reduce((sum, w, i) => sum + w * x[i], b[o]),
  );

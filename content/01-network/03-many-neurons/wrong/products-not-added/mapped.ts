import type { Layer, Mat, Vec } from "./types.ts";

export const preActivation = (
  { W }: Pick<Layer, "W" | "b">,
  x: Vec,
): Mat => W.map((row) => row.map((w, i) => w * x[i]));

import type { Layer, Vec } from "./types.ts";

export const preActivation = (
  { W, b }: Pick<Layer, "W" | "b">,
  x: Vec,
): number =>
  W.map((row, o) => row.reduce((z, w, i) => z + w * x[i], b[o])).reduce(
    (sum, z) => sum + z,
    0,
  );

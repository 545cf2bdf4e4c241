import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z = W.map((row) =>
    row.reduce((sum, w, i) => sum + w * x[i], 0),
  );
  z.map((sum, o) => sum + b[o]);
  return z;
}

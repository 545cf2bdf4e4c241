import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z: Vec = [];
  W.forEach((row, o) => {
    const before = z.at(-1) ?? 0;
    z.push(row.reduce((sum, w, i) => sum + w * x[i], before + b[o]));
  });
  return z;
}

import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const sum = x.reduce((all, xi) => all + xi, 0);
  return b.map((bias) => bias + sum);
}

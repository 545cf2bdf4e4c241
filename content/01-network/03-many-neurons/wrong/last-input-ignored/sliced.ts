import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const heard = x.slice(0, -1);
  return W.map((row, o) =>
    heard.reduce((sum, xi, i) => sum + xi * row[i], b[o]),
  );
}

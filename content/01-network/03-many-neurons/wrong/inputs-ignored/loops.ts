import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z: Vec = [];
  for (let o = 0; o < W.length; o++) {
    z.push(b[o]);
    for (const w of W[o]) z[o] += w;
  }
  return z;
}

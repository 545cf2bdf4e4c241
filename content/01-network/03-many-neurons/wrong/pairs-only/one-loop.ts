import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z: Vec = [];
  for (let o = 0; o < W.length; o++) z.push(W[o][o] * x[o] + b[o]);
  return z;
}

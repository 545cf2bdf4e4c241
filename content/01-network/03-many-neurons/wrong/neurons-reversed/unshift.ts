import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z: Vec = [];
  for (let o = 0; o < W.length; o++) {
    let sum = b[o];
    for (let i = 0; i < x.length; i++) sum += W[o][i] * x[i];
    z.unshift(sum);
  }
  return z;
}

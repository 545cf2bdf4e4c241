import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z: Vec = [];
  for (let o = 0; o < W[0].length; o++) {
    let sum = b[o];
    for (let i = 0; i < W.length; i++) sum += W[i][o] * x[i];
    z.push(sum);
  }
  return z;
}

import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  if (W.some((row) => row.length !== x.length))
    throw new Error(
      `A row of W has ${W[0].length} weights, x has ${x.length} numbers.`,
    );
  const z: Vec = [];
  for (let o = 0; o < W.length; o++) {
    z[o] = b[o];
    for (let i = 0; i < x.length; i++) z[o] += W[o][i] * x[i];
  }
  return z;
}

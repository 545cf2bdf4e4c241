import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  if (W.some((row) => row.length !== x.length))
    throw new Error(
      `A row of W has ${W[0].length} weights, x has ${x.length} numbers.`,
    );
  const z: Vec = [];
  for (const [o, row] of W.entries()) {
    let sum = b[o];
    for (const [i, w] of row.entries()) sum += w * x[i];
    z.push(sum);
  }
  return z;
}

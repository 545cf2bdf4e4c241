import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  if (W.some((row) => row.length !== x.length))
    throw new Error(
      `A row of W has ${W[0].length} weights, x has ${x.length} numbers.`,
    );
  let z = b.map((bias) => bias);
  x.forEach((xi, i) => {
    z = z.map((sum, o) => sum + W[o][i] * xi);
  });
  return z;
}

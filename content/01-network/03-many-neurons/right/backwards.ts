import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  if (W.some((row) => row.length !== x.length))
    throw new Error(
      `A row of W has ${W[0].length} weights, x has ${x.length} numbers.`,
    );
  const z = new Array<number>(W.length);
  let o = W.length;
  while (o-- > 0) {
    let sum = b[o];
    let i = x.length;
    while (i-- > 0) sum += W[o][i] * x[i];
    z[o] = sum;
  }
  return z;
}

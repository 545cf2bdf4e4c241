import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  if (W.some((row) => row.length !== x.length))
    throw new Error(
      `A row of W has ${W[0].length} weights, x has ${x.length} numbers.`,
    );
  const inputs = [...x, 1];
  return W.map((row, o) =>
    [...row, b[o]].reduce((sum, w, i) => sum + w * inputs[i], 0),
  );
}

import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return W.map((row, o) => {
    let sum = b[o];
    for (let i = 1; i < x.length; i++) sum += row[i] * x[i];
    return sum;
  });
}

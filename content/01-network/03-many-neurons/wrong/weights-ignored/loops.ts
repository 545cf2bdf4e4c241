import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  return W.map((row, o) => {
    let z = b[o];
    for (let i = 0; i < row.length; i++) z += x[i];
    return z;
  });
}

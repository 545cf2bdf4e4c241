import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  let votes = 0;
  return W.map((row, o) => {
    row.forEach((w, i) => {
      votes += w * x[i];
    });
    return votes + b[o];
  });
}

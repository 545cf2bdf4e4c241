import type { Layer, Vec } from "./types.ts";

let sum = 0;

export function preActivation(
  { W, b }: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec {
  return W.map((row, o) => {
    row.forEach((w, i) => {
      sum += w * x[i];
    });
    return sum + b[o];
  });
}

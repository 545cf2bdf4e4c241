import type { Layer, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

const z: Vec = [];

export function preActivation(
  { W, b }: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec {
  z.length = 0;
  W.forEach((row, o) => {
    z.push(dot(row, x) + b[o]);
  });
  return z;
}

import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

function* answers(W: Mat, x: Vec) {
  for (const row of W) yield dot(row, x);
}

export function matVec(W: Mat, x: Vec): Vec {
  return [...answers(W, x)];
}

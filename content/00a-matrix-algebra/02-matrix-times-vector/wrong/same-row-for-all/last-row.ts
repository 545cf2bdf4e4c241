import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  let y: Vec = [];
  for (const row of W) y = new Array(W.length).fill(dot(row, x));
  return y;
}

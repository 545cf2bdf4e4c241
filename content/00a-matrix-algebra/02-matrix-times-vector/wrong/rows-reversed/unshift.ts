import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (const row of W) y.unshift(dot(row, x));
  return y;
}

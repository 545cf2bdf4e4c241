import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): any {
  const y: Vec = [];
  for (const row of W) y.push(dot(row, x));
}

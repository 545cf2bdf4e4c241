import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

const y: Vec = [];

export function matVec(W: Mat, x: Vec): Vec {
  for (const row of W) y.push(dot(row, x));
  return [...y];
}

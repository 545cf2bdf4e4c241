import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  let sum = 0;
  return W.map((row) => (sum += dot(row, x)));
}

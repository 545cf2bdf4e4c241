import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): any {
  return W.forEach((row) => dot(row, x));
}

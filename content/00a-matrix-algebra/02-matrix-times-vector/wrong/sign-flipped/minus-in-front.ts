import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row) => -dot(row, x));
}

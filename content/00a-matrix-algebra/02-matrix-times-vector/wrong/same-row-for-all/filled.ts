import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return new Array(W.length).fill(dot(W[0], x));
}

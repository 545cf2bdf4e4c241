import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = new Array(W.length).fill(0);
  y.map((_, i) => dot(W[i], x));
  return y;
}

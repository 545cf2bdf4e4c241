import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  while (W.length > 0) y.push(dot(W.shift()!, x));
  return y;
}

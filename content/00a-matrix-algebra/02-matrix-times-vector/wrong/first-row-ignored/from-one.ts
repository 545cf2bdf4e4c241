import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (let i = 1; i < W.length; i++) y.push(dot(W[i], x));
  return y;
}

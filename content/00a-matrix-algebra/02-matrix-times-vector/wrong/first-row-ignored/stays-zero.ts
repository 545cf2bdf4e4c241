import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = W.map(() => 0);
  for (let i = 1; i < W.length; i++) y[i] = dot(W[i], x);
  return y;
}

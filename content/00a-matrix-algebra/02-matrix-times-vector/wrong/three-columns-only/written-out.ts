import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map(([p, q, r]) => p * x[0] + q * x[1] + r * x[2]);
}

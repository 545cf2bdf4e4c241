import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row) => row.reduce((sum, w, j) => sum + w * x[j], 1));
}

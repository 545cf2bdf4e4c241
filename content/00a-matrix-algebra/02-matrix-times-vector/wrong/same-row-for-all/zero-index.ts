import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map(() => W[0].reduce((sum, w, j) => sum + w * x[j], 0));
}

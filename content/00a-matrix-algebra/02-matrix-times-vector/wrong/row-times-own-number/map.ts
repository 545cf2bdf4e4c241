import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row, i) => row.reduce((sum, w) => sum + w * x[i], 0));
}

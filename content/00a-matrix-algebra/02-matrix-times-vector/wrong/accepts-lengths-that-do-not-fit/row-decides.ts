import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row) => row.reduce((s, w, j) => s + w * x[j], 0));
}

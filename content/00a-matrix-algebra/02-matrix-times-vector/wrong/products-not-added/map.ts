import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): any {
  return W.map((row) => row.map((w, j) => w * x[j]));
}

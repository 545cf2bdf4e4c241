import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return x.map((xj, j) => W.reduce((sum, row) => sum + row[j] * xj, 0));
}

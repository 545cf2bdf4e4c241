import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row) => x.reduce((sum, xj) => sum + row[0] * xj, 0));
}

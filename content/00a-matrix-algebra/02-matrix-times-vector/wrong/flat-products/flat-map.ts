import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.flatMap((row) => row.map((w, j) => w * x[j]));
}

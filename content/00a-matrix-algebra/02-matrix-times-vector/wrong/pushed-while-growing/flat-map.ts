import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.flatMap((row) => {
    let sum = 0;
    return row.map((w, j) => (sum += w * x[j]));
  });
}

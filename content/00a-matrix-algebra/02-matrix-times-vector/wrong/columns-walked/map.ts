import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W[0].map((_, j) =>
    W.reduce((sum, row, i) => sum + row[j] * x[i], 0),
  );
}

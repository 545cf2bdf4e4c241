import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (const row of W)
    for (const j of row.keys()) y.push(row[j] * x[j]);
  return y;
}

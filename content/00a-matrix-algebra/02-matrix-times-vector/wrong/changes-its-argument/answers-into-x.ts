import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = W.map((row) => dot(row, x));
  for (const i of y.keys()) x[i] = y[i];
  return y;
}

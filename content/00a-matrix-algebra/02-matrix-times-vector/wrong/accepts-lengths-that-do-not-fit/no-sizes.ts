import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  if (W[0].length !== x.length) throw new Error("Sizes do not fit.");
  return W.map((row) => dot(row, x));
}

import type { Mat } from "./types.ts";
import { dot } from "./vectors.ts";

function* columns(B: Mat) {
  for (const j of B[0].keys()) yield B.map((row) => row[j]);
}

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) => Array.from(columns(B), (c) => dot(c, row)));
}

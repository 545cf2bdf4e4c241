import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  if (A[0].length !== B.length) throw new Error("Sizes do not fit.");
  return A.map((row) => transpose(B).map((c) => dot(row, c)));
}

import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  if (A.length !== B.length) throw new Error(`${A.length}, ${B.length}`);
  return A.map((row) => transpose(B).map((c) => dot(row, c)));
}

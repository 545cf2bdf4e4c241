import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  for (const row of A) {
    C.push(transpose(B).map((c) => dot(row, c)));
    return C;
  }
  return C;
}

import type { Mat } from "./types.ts";
import { dot } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  for (const other of B) C.push(A.map((row) => dot(row, other)));
  return C;
}

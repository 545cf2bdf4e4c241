import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  for (let i = 0; i < A.length - 1; i++)
    C.push(transpose(B).map((c) => dot(A[i], c)));
  return C;
}

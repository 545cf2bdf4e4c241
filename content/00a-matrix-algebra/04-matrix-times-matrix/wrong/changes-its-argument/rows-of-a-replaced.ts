import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const columns = transpose(B);
  for (let i = 0; i < A.length; i++)
    A[i] = columns.map((c) => dot(A[i], c));
  return A.map((row) => [...row]);
}

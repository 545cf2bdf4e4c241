import type { Mat, Vec } from "./types.ts";
import { matVec, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const first = matVec(transpose(B), A[0]);
  return A.map(() => [...first]);
}

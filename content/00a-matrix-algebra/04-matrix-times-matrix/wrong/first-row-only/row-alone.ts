import type { Mat, Vec } from "./types.ts";
import { matVec, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): any {
  return matVec(transpose(B), A[0]);
}

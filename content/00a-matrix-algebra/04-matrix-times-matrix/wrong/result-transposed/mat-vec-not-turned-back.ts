import type { Mat, Vec } from "./types.ts";
import { matVec, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return transpose(B).map((column) => matVec(A, column));
}

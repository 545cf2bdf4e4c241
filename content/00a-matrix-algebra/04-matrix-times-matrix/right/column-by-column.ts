import type { Mat, Vec } from "./types.ts";
import { matVec, transpose } from "./vectors.ts";

/** A times every column of B; the answers are the columns. */
export function matMul(A: Mat, B: Mat): Mat {
  return transpose(transpose(B).map((column) => matVec(A, column)));
}

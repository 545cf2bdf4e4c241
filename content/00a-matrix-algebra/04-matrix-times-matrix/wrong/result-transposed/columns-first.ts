import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return transpose(B).map((column) => A.map((row) => dot(row, column)));
}

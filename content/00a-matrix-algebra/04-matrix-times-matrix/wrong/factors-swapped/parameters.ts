import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(B: Mat, A: Mat): Mat {
  return A.map((row) => transpose(B).map((column) => dot(row, column)));
}

import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const columns = transpose(B);
  return A.map((row) => columns.map((column) => dot(row, column)));
}

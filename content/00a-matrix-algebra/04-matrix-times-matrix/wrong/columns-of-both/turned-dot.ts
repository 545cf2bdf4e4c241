import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const columns = transpose(B);
  return transpose(A).map((row) => columns.map((c) => dot(row, c)));
}

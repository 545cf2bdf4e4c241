import type { Mat } from "./types.ts";
import { dot } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) => B.map((other) => dot(row, other)));
}

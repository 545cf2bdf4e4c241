import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) => transpose(B).map((c) => dot(row, c)));
}

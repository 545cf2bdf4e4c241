import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row, i) =>
    transpose(B).map((c, j) => (i === j ? dot(row, c) : 0)),
  );
}

import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) =>
    transpose(B).map((c) => Math.round(dot(row, c) * 1000) / 1000),
  );
}

import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): any {
  return A.flatMap((row) => transpose(B).map((c) => dot(row, c))).reduce(
    (s, c) => s + c,
  );
}

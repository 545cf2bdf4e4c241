import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) =>
    B[0].map((_, j) => B.reduce((s, other) => s + row[j] * other[j], 0)),
  );
}

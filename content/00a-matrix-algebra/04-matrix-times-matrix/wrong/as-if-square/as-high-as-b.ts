import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return B.map((_, i) =>
    B[0].map((_, j) => B.reduce((s, row, k) => s + A[i][k] * row[j], 0)),
  );
}

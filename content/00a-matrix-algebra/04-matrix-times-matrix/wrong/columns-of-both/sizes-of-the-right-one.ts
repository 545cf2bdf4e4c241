import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((_, i) =>
    B[0].map((_, j) => B.reduce((s, row, k) => s + (A[k]?.[i] ?? 0) * row[j], 0)),
  );
}

import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map(() =>
    B[0].map((_, j) => A[0].reduce((s, a, k) => s + a * B[k][j], 0)),
  );
}

import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row, i) =>
    B[0].map(() => row.reduce((s, a, k) => s + a * (B[k][i] ?? 0), 0)),
  );
}

import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): any {
  return A.map((row) =>
    B[0].map((_, j) => row.reduce((s: any, a, k) => s + a * B[k][j], "")),
  );
}

import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): any {
  return A.map((row) => B[0].map((_, j) => row.map((a, k) => a * B[k][j])));
}

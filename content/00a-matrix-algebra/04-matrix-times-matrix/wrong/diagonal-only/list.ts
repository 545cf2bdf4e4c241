import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): any {
  return A.map((row, i) => row.reduce((s, a, k) => s + a * B[k][i], 0));
}

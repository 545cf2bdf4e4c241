import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) => [row.reduce((s, a, k) => s + a * B[k][0], 0)]);
}

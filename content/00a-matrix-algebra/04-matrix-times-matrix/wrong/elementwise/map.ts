import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row, i) => row.map((a, j) => a * B[i][j]));
}

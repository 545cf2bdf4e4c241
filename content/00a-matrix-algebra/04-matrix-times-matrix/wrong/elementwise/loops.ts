import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  for (let i = 0; i < A.length; i++) {
    C.push([]);
    for (let j = 0; j < B[0].length; j++) C[i].push(A[i][j] * B[i][j]);
  }
  return C;
}

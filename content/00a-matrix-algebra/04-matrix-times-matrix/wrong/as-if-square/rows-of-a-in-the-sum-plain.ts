import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C = A.map(() => B[0].map(() => 0));
  for (let i = 0; i < A.length; i++)
    for (let j = 0; j < B[0].length; j++)
      for (let k = 0; k < A.length; k++) C[i][j] += A[i][k] * B[k][j];
  return C;
}

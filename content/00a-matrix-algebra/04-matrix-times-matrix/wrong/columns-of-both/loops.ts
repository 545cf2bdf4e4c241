import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  for (let i = 0; i < A[0].length; i++) {
    C.push([]);
    for (let j = 0; j < B[0].length; j++) {
      let sum = 0;
      for (let k = 0; k < A.length; k++) sum += A[k][i] * B[k][j];
      C[i].push(sum);
    }
  }
  return C;
}

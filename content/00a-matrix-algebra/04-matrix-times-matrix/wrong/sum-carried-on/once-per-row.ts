import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  for (let i = 0; i < A.length; i++) {
    C.push([]);
    let sum = 0;
    for (let j = 0; j < B[0].length; j++) {
      for (let k = 0; k < B.length; k++) sum += A[i][k] * B[k][j];
      C[i].push(sum);
    }
  }
  return C;
}

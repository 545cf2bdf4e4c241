import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  for (let i = 0; i < B.length; i++) {
    C.push([]);
    for (let j = 0; j < A[0].length; j++) {
      let sum = 0;
      for (let k = 0; k < A.length; k++) sum += B[i][k] * A[k][j];
      C[i].push(sum);
    }
  }
  return C;
}

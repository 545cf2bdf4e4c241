import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const n = A.length;
  const C: Mat = [];
  for (let i = 0; i < n; i++) {
    C.push([]);
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += A[i][k] * B[k][j];
      C[i].push(sum);
    }
  }
  return C;
}

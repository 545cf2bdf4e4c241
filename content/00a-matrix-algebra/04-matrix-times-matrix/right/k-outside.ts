import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const [m, n, p] = [A.length, B.length, B[0].length];
  if (A[0].length !== n)
    throw new Error("A is as wide as " + A[0].length + ", B as high as " + n);
  const C = Array.from({ length: m }, () => new Array(p).fill(0));
  for (let k = 0; k < n; k++)
    for (let i = 0; i < m; i++)
      for (let j = 0; j < p; j++) C[i][j] += A[i][k] * B[k][j];
  return C;
}

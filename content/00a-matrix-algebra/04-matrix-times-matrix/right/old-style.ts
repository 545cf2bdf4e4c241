import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  var c = [], i, j, k;
  if (A[0].length != B.length) { throw new Error(A[0].length + "!=" + B.length); }
  for (i = A.length; i--; ) {
    c[i] = [];
    for (j = B[0].length; j--; ) { c[i][j] = 0; for (k = B.length; k--; ) c[i][j] += B[k][j] * A[i][k]; }
  }
  return c as any;
}

import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C = new Array(A.length).fill([]);
  A.forEach((row, i) =>
    transpose(B).forEach((c, j) => {
      C[i][j] = dot(row, c);
    }),
  );
  return C;
}

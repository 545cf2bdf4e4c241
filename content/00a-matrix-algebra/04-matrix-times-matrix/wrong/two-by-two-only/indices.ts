import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const at = (i: number, j: number) => A[i][0] * B[0][j] + A[i][1] * B[1][j];
  return [
    [at(0, 0), at(0, 1)],
    [at(1, 0), at(1, 1)],
  ];
}

import type { Mat, Vec } from "./types.ts";

function entry(row: Vec, B: Mat, j: number): number {
  let sum = 0;
  for (let k = 0; k < B.length; k++) {
    sum += row[k] * B[k][j];
    return sum;
  }
  return sum;
}

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) => B[0].map((_, j) => entry(row, B, j)));
}

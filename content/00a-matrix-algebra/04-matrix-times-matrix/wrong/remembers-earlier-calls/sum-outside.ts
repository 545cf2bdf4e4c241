import type { Mat } from "./types.ts";

let sum = 0;

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) =>
    B[0].map((_, j) => {
      for (let k = 0; k < B.length; k++) sum += row[k] * B[k][j];
      return sum;
    }),
  );
}

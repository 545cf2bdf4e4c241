import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  let sum = 0;
  return A.map((row) =>
    B[0].map((_, j) => {
      for (let k = 0; k < row.length; k++) sum += row[k] * B[k][j];
      return sum;
    }),
  );
}

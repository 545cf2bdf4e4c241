import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) =>
    B[0].map((_, j) => {
      let sum = 0;
      for (let k = 0; k <= B.length; k++) sum += row[k] * B[k][j];
      return sum;
    }),
  );
}

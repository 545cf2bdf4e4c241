import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) =>
    B[0].flatMap((_, j) => {
      let sum = 0;
      return row.map((a, k) => (sum += a * B[k][j]));
    }),
  );
}

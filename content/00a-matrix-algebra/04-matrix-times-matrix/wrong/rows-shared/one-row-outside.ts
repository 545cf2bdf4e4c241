import type { Mat, Vec } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const out: Vec = [];
  return A.map((row) => {
    for (let j = 0; j < B[0].length; j++)
      out[j] = row.reduce((s, a, k) => s + a * B[k][j], 0);
    return out;
  });
}

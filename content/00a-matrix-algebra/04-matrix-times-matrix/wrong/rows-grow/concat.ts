import type { Mat, Vec } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  let out: Vec = [];
  return A.map((row) => {
    out = out.concat(B[0].map((_, j) => row.reduce((s, a, k) => s + a * B[k][j], 0)));
    return out;
  });
}

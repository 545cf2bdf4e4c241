import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) =>
    B.map((other) => row.reduce((s, a, k) => s + a * other[k], 0)),
  );
}

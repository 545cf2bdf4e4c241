import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return A.map((row) =>
    B.map((other) => other.reduce((s, b, k) => s + b * row[k], 0)),
  );
}

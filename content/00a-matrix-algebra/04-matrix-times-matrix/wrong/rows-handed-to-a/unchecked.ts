import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return B.map((other) =>
    A.map((row) => other.reduce((s, b, k) => s + b * row[k], 0)),
  );
}

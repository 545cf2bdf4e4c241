import type { Mat } from "./types.ts";
import { outer } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return outer(
    A.map((row) => row[0]),
    B[0],
  );
}

import type { Mat, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return B.map((row) => matVec(A, row));
}

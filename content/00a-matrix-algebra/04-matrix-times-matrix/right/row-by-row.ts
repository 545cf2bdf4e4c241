import type { Mat, Vec } from "./types.ts";
import { matVec, transpose } from "./vectors.ts";

/** A row of the product is a mixture of the rows of B. */
export function matMul(A: Mat, B: Mat): Mat {
  const turned = transpose(B);
  return A.map((row) => matVec(turned, row));
}

import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

const C: Mat = [];

export function matMul(A: Mat, B: Mat): Mat {
  for (const row of A) C.push(transpose(B).map((c) => dot(row, c)));
  return C.map((row) => [...row]);
}

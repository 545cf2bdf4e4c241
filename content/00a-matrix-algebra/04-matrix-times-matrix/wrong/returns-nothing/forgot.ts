import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): any {
  const C = A.map((row) => transpose(B).map((c) => dot(row, c)));
}

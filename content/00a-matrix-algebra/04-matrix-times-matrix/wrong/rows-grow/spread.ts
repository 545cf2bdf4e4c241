import type { Mat, Vec } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  const out: Vec = [];
  for (const row of A) {
    for (const column of transpose(B)) out.push(dot(row, column));
    C.push([...out]);
  }
  return C;
}

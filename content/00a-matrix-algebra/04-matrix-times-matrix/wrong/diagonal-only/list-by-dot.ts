import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): any {
  const columns = transpose(B);
  return A.map((row, i) => (columns[i] ? dot(row, columns[i]) : 0));
}

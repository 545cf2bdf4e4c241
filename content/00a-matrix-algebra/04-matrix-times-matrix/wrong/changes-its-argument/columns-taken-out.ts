import type { Mat } from "./types.ts";
import { dot } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  if (A[0].length !== B.length)
    throw new Error(`${A[0].length} columns, ${B.length} rows`);
  const columns: Mat = [];
  while (B[0].length > 0) columns.push(B.map((row) => row.shift()!));
  return A.map((row) => columns.map((c) => dot(row, c)));
}

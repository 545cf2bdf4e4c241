import type { Mat } from "./types.ts";
import { outer, transpose } from "./vectors.ts";

/** Column k of A with row k of B makes a table; all of them add up. */
export function matMul(A: Mat, B: Mat): Mat {
  if (A[0].length !== B.length)
    throw new Error(`${A[0].length} columns, ${B.length} rows`);
  let sum = A.map(() => B[0].map(() => 0));
  for (const [k, column] of transpose(A).entries()) {
    const table = outer(column, B[k]);
    sum = sum.map((row, i) => row.map((s, j) => s + table[i][j]));
  }
  return sum;
}

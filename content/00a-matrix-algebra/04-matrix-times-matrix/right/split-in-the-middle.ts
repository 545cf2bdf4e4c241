import type { Mat } from "./types.ts";

/** (A left, A right) times (B top, B bottom) is a sum of two. */
export function matMul(A: Mat, B: Mat): Mat {
  if (A[0].length !== B.length)
    throw new Error(`${A[0].length} columns, ${B.length} rows`);
  if (B.length === 1) return A.map(([a]) => B[0].map((b) => a * b));
  const middle = B.length >> 1;
  const one = matMul(
    A.map((row) => row.slice(0, middle)),
    B.slice(0, middle),
  );
  const other = matMul(
    A.map((row) => row.slice(middle)),
    B.slice(middle),
  );
  return one.map((row, i) => row.map((c, j) => c + other[i][j]));
}

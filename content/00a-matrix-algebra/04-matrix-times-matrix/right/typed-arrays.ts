import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): any {
  if (A[0].length !== B.length)
    throw new Error(`${A[0].length} columns, ${B.length} rows`);
  return A.map((row) => {
    const out = new Float64Array(B[0].length);
    row.forEach((a, k) => {
      for (let j = 0; j < out.length; j++) out[j] += a * B[k][j];
    });
    return out;
  });
}

import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

export const matMul = (A: Mat, B: Mat): Mat => {
  const columns = B[0].length;
  for (const row of A)
    if (row.length !== columns)
      throw new Error(`${row.length} columns and ${columns} columns`);
  return A.map((row) => transpose(B).map((column) => dot(row, column)));
};

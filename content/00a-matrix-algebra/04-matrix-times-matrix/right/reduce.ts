import type { Mat } from "./types.ts";

export const matMul = (A: Mat, B: Mat): Mat =>
  A.map((row) => {
    if (row.length !== B.length)
      throw new RangeError(`${row.length} meets ${B.length}`);
    return B[0].map((_, j) =>
      row.reduce((sum, a, k) => sum + a * B[k][j], 0),
    );
  });

import type { Mat, Vec } from "./types.ts";

export const matVec = (W: Mat, x: Vec): Vec =>
  W.map((row) => {
    if (row.length !== x.length)
      throw new RangeError(`${row.length} columns, ${x.length} numbers`);
    return row.reduce((sum, w, j) => sum + w * x[j], 0);
  });

import type { Mat } from "./types.ts";
import { transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  return B.map((row) =>
    transpose(A).map((column) =>
      column.reduce((s, a, k) => s + row[k] * a, 0),
    ),
  );
}

import type { Mat } from "./types.ts";
import { transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const columns = transpose(B);
  return A.map((row) =>
    columns.map((c) => [...row, ...c].reduce((s, x) => s + x, 0)),
  );
}

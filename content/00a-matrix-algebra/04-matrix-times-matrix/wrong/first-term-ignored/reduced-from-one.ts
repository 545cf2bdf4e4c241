import type { Mat } from "./types.ts";
import { transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const columns = transpose(B);
  return A.map((row) =>
    columns.map((c) => row.reduce((s, a, k) => (k ? s + a * c[k] : 0), 0)),
  );
}

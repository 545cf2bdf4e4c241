import type { Mat } from "./types.ts";
import { transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const [rows, columns] = [transpose(A), transpose(B)];
  return rows.map((row) =>
    columns.map((c) => row.reduce((s, a, k) => s + a * c[k], 0)),
  );
}

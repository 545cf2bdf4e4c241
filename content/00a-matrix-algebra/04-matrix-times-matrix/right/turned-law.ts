import type { Mat } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

/** (A B) turned is B turned times A turned. */
function rowsWithRows(X: Mat, Y: Mat): Mat {
  return X.map((x) => Y.map((y) => dot(x, y)));
}

export function matMul(A: Mat, B: Mat): Mat {
  return transpose(rowsWithRows(transpose(B), A));
}

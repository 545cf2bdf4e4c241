import type { Mat } from "./types.ts";
import { dot } from "./vectors.ts";

class Matrix {
  readonly rows: Mat;
  constructor(rows: Mat) {
    this.rows = rows;
  }
  column(j: number) {
    return this.rows.map((row) => row[j]);
  }
  times(other: Matrix) {
    const wide = other.rows[0].length;
    return new Matrix(
      this.rows.map((row) =>
        Array.from({ length: wide }, (_, j) => dot(row, other.column(j))),
      ),
    );
  }
}

export function matMul(A: Mat, B: Mat): Mat {
  return new Matrix(A).times(new Matrix(B)).rows;
}

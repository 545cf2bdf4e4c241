import type { Mat, Vec } from "./types.ts";

class Table {
  readonly rows: number;
  readonly columns: number;
  readonly at: (i: number, j: number) => number;
  constructor(
    rows: number,
    columns: number,
    at: (i: number, j: number) => number,
  ) {
    this.rows = rows;
    this.columns = columns;
    this.at = at;
  }
  written(): Mat {
    return Array.from({ length: this.rows }, (_, i) =>
      Array.from({ length: this.columns }, (_, j) => this.at(i, j)),
    );
  }
}

export function transpose(W: Mat): Mat {
  return new Table(W[0].length, W.length, (i, j) => W[j][i]).written();
}

export function outer(u: Vec, v: Vec): Mat {
  return new Table(u.length, v.length, (i, j) => u[i] * v[j]).written();
}

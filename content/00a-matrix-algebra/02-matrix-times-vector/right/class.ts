import type { Mat, Vec } from "./types.ts";

class Table {
  readonly rows: Mat;
  constructor(rows: Mat) {
    this.rows = rows;
  }
  row(i: number, x: Vec): number {
    const row = this.rows[i];
    if (row.length !== x.length)
      throw new Error(`row ${i} has ${row.length}, x has ${x.length}`);
    let sum = 0;
    for (const [j, w] of row.entries()) sum += w * x[j];
    return sum;
  }
  times(x: Vec): Vec {
    return this.rows.map((_, i) => this.row(i, x));
  }
}

export function matVec(W: Mat, x: Vec): Vec {
  return new Table(W).times(x);
}

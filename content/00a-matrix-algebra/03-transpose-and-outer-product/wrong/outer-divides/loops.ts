import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  const table: Mat = [];
  for (const a of u) {
    const row: Vec = [];
    for (const b of v) row.push(a / b);
    table.push(row);
  }
  return table;
}

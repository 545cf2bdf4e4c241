import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const turned: Mat = W[0].map(() => []);
  for (const row of W)
    for (const [j, w] of row.entries()) turned[j].push(w);
  return turned;
}

export function outer(u: Vec, v: Vec): Mat {
  const table: Mat = [];
  for (const a of u) {
    const row: Vec = [];
    for (const b of v) row.push(b * a);
    table.push(row);
  }
  return table;
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return [...W].reverse().map((row) => [...row]);
}

export function outer(u: Vec, v: Vec): Mat {
  const table: Mat = [];
  for (let i = 0; i < u.length; i++) {
    const row: Vec = [];
    for (let j = 0; j < v.length; j++) row.push(u[i] * v[j]);
    table.push(row);
  }
  return table;
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const turned = W[0].map((_, j) => W.map((row) => row[j]));
  return turned[0].map((_, j) => turned.map((row) => row[j]));
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

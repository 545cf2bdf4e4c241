import type { Mat, Vec } from "./types.ts";

const known = new Map<string, Mat>();

export function transpose(W: Mat): Mat {
  const key = JSON.stringify(W);
  if (!known.has(key))
    known.set(key, W[0].map((_, j) => W.map((row) => row[j])));
  return known.get(key)!;
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

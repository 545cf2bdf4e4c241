import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  const table: Mat = [];
  for (let i = 0; i < u.length; i++)
    for (const b of v) table[i].push(u[i] * b);
  return table;
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  const first = v.map((b) => u[0] * b);
  const table: Mat = [];
  for (let i = 0; i < u.length; i++) table.push([...first]);
  return table;
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const T: Mat = [];
  const row: Vec = [];
  for (let j = 0; j < W[0].length; j++) {
    for (let i = 0; i < W.length; i++) row[i] = W[i][j];
    T.push(row);
  }
  return T;
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

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const n = Math.max(W.length, W[0].length);
  const T = Array.from({ length: n }, () => W.map(() => 0));
  W.forEach((row, i) => row.forEach((w, j) => (T[j][i] = w)));
  return T.slice(0, W.length);
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

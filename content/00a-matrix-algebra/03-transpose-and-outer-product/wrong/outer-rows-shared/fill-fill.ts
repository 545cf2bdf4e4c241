import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  const table = Array(u.length).fill(Array(v.length).fill(0));
  u.forEach((a, i) => v.forEach((b, j) => (table[i][j] = a * b)));
  return table;
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  const table: Mat = [];
  while (u.length > 0) {
    const a = u.shift()!;
    table.push(v.map((b) => a * b));
  }
  return table;
}

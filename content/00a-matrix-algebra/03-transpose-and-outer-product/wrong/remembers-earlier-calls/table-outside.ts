import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

const table: Mat = [];

export function outer(u: Vec, v: Vec): Mat {
  for (const a of u) table.push(v.map((b) => a * b));
  return table.map((row) => [...row]);
}

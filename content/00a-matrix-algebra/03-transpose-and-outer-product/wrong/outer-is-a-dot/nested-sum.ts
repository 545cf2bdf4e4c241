import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): any {
  let sum = 0;
  for (const a of u) for (const b of v) sum += a * b;
  return sum;
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

/** Columns first, then laid on its side. */
export function outer(u: Vec, v: Vec): Mat {
  return transpose(v.map((b) => u.map((a) => a * b)));
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): any {
  return W[0].map((_, j) => W.map((row) => row.slice(j, j + 1)));
}

export function outer(u: Vec, v: Vec): Mat {
  return u.map((a) => v.map((b) => a * b));
}

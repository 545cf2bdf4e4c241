import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): any {
  return W[0].map((_, j) => W.map((row) => [row[j]]));
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

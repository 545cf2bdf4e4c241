import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): any {
  return W.map((row) => row[0]);
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W.map((row) => [...row].reverse());
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const turned = W[0].map((_, j) => W.map((row) => row[j]));
  return turned[0].map((_, j) => turned.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  let row: Vec = [];
  return W[0].map((_, j) => {
    row = row.concat(W.map((r) => r[j]));
    return row;
  });
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

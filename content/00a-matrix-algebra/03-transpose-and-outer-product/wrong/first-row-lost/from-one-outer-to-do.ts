import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => {
    const row: Vec = [];
    for (let i = 1; i < W.length; i++) row.push(W[i][j]);
    return row;
  });
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

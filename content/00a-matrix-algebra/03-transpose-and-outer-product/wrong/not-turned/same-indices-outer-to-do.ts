import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const turned: Mat = [];
  for (let i = 0; i < W.length; i++) {
    turned[i] = [];
    for (let j = 0; j < W[i].length; j++) turned[i][j] = W[i][j];
  }
  return turned;
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const T: Mat = [];
  const row: Vec = [];
  for (let j = 0; j < W[0].length; j++) {
    for (let i = 0; i < W.length; i++) row[i] = W[i][j];
    T.push(row);
  }
  return T;
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

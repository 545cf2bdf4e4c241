import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const T: Mat = [];
  for (let j = 0; j < W[0].length; j++) {
    T.push(W.map((row) => row[j]));
    return T;
  }
  return T;
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

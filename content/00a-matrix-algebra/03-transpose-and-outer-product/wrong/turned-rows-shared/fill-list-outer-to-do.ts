import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const T = new Array(W[0].length).fill([]);
  W.forEach((row, i) => row.forEach((w, j) => (T[j][i] = w)));
  return T;
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const n = Math.max(W.length, W[0].length);
  const T = Array.from({ length: n }, () => W.map(() => 0));
  W.forEach((row, i) => row.forEach((w, j) => (T[j][i] = w)));
  return T.slice(0, W.length);
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

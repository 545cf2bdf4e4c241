import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const T: Mat = W[0].map(() => []);
  for (const row of W) row.forEach((w, j) => T[j].push(0 - w));
  return T;
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const T: Mat = W.map(() => []);
  for (let i = 0; i < W.length; i++)
    for (let j = 0; j < W[0].length; j++) T[j]?.push(W[i][j]);
  return T;
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const T = W.map((row) => [...row]);
  for (let i = 0; i < W.length; i++)
    for (let j = 0; j < i; j++)
      [T[i][j], T[j][i]] = [T[j][i], T[i][j]];
  return T;
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

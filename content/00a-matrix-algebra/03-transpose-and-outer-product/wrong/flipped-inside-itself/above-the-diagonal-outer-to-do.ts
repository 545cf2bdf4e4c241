import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  for (let i = 0; i < W.length; i++)
    for (let j = i + 1; j < W.length; j++) {
      const kept = W[i][j];
      W[i][j] = W[j][i];
      W[j][i] = kept;
    }
  return W;
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = new Array(x.length).fill(0);
  for (let i = 0; i < W.length; i++)
    for (let j = 0; j < x.length; j++) y[j] += W[i][j] * x[j];
  return y;
}

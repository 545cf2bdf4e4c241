import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = W.map(() => 0);
  for (let i = 0; i < W.length; i++)
    for (let j = 0; j < x.length; j++) y[i] + W[i][j] * x[j];
  return y;
}

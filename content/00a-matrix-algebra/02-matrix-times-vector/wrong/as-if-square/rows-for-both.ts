import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const n = W.length;
  const y = new Array(n).fill(0);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) y[i] += W[i][j] * x[j];
  return y;
}

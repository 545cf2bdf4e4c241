import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): any {
  const y = new Float32Array(W.length);
  for (let i = 0; i < W.length; i++)
    for (let j = 0; j < x.length; j++) y[i] += W[i][j] * x[j];
  return y;
}

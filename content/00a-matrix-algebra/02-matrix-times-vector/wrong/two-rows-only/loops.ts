import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = [0, 0];
  for (let i = 0; i < 2; i++)
    for (let j = 0; j < x.length; j++) y[i] += W[i][j] * x[j];
  return y;
}

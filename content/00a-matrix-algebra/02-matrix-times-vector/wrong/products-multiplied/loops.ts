import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (let i = 0; i < W.length; i++) {
    y[i] = 1;
    for (let j = 0; j < x.length; j++) y[i] *= W[i][j] * x[j];
  }
  return y;
}

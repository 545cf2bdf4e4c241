import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (let i = 0; i < W.length; i++) y.push(W[i][i] * x[i]);
  return y;
}

import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  for (let i = 0; i < W.length; i++) {
    let sum = 0;
    for (let j = 0; j < W[i].length; j++) sum += W[i][j] * x[j];
    x[i] = sum;
  }
  return x.slice(0, W.length);
}

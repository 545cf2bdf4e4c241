import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const n = x.length;
  const y: Vec = [];
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += W[i][j] * x[j];
    y.push(sum);
  }
  return y;
}

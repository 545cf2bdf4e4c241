import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  const k = 0;
  for (const row of W) {
    let sum = 0;
    for (const w of row) sum += w * x[k];
    y.push(sum);
  }
  return y;
}

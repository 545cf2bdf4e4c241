import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (const [w] of W) {
    let sum = 0;
    for (const xj of x) sum += w * xj;
    y.push(sum);
  }
  return y;
}

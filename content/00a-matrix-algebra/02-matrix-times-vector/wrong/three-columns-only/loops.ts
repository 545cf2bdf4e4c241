import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (const row of W) {
    let sum = 0;
    for (let j = 0; j < 3; j++) sum += row[j] * x[j];
    y.push(sum);
  }
  return y;
}

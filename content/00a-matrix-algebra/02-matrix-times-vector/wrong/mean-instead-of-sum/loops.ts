import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (const row of W) {
    let sum = 0;
    for (let j = 0; j < x.length; j++) sum += (row[j] * x[j]) / row.length;
    y.push(sum);
  }
  return y;
}

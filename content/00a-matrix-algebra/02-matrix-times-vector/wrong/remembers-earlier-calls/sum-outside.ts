import type { Mat, Vec } from "./types.ts";

let sum = 0;

export function matVec(W: Mat, x: Vec): Vec {
  const y: Vec = [];
  for (const row of W) {
    for (let j = 0; j < x.length; j++) sum += row[j] * x[j];
    y.push(sum);
  }
  return y;
}

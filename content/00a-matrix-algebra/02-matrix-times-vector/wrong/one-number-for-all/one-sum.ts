import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): any {
  let sum = 0;
  for (const row of W)
    for (let j = 0; j < x.length; j++) sum += row[j] * x[j];
  return sum;
}

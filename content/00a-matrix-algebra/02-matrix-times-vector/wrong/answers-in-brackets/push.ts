import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): any {
  const y: any[] = [];
  for (const row of W) {
    let sum = 0;
    for (let j = 0; j < x.length; j++) sum += row[j] * x[j];
    y.push([sum]);
  }
  return y;
}

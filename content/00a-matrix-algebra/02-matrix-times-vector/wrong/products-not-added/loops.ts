import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): any {
  const out: number[][] = [];
  for (let i = 0; i < W.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < x.length; j++) row[j] = W[i][j] * x[j];
    out.push(row);
  }
  return out;
}

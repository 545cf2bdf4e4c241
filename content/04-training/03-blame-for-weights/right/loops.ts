import type { Mat, Vec } from "./types.ts";

export function weightGrads(delta: Vec, xIn: Vec): { dW: Mat; db: Vec } {
  const dW: Mat = [];
  for (let o = 0; o < delta.length; o++) {
    const row: Vec = [];
    for (let i = 0; i < xIn.length; i++) row.push(delta[o]! * xIn[i]!);
    dW.push(row);
  }
  return { dW, db: [...delta] };
}

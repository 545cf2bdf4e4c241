import { dot } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return W.map((row) => dot(row, delta));
}

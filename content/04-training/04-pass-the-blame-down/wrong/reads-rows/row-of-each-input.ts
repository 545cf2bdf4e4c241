import { dot } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) => dot(W[i]!, delta));
}

import { dot, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return transpose(W).map((column, i) => dot(column, delta) * (delta[i] ?? 0));
}

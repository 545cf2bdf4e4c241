import { dot, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = transpose(W).map((column) => dot(column, delta));
  delta.splice(0, delta.length, ...dx);
  return dx;
}

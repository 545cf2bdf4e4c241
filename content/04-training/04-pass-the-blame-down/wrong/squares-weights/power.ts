import { dot, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return transpose(W).map((column) => dot(column.map((w) => w ** 2), delta));
}

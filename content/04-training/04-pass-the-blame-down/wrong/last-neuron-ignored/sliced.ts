import { dot, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const columns = transpose(W);
  return columns.map((column) => dot(column.slice(0, -1), delta.slice(0, -1)));
}

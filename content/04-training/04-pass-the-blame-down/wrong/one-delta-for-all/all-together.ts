import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const all = delta.reduce((a, b) => a + b, 0);
  return transpose(W).map((column) => column.reduce((sum, w) => sum + w * all, 0));
}

import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const mean = delta.reduce((a, b) => a + b, 0) / delta.length;
  return transpose(W).map((column) => column.reduce((sum, w) => sum + w * mean, 0));
}

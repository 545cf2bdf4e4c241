import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  W.forEach((row, o) => row.forEach((w, i) => {
    row[i] = w * delta[o]!;
  }));
  return transpose(W).map((column) => column.reduce((a, b) => a + b, 0));
}

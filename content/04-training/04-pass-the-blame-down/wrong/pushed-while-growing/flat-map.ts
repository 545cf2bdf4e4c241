import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return transpose(W).flatMap((column) => {
    let sum = 0;
    return column.map((w, o) => (sum += w * delta[o]!));
  });
}

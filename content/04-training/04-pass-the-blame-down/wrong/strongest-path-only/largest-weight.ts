import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return transpose(W).map((column) => {
    const o = column.indexOf(Math.max(...column));
    return column[o]! * delta[o]!;
  });
}

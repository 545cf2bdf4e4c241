import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return transpose(W).map((column) => column.reduce((sum, w, o) => sum + delta[o]! / w, 0));
}

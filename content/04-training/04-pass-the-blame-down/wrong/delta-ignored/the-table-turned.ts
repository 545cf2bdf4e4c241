import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[][] {
  return transpose(W);
}

import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return transpose(W).map((column) => column.reduce((all, w, o) => all * w * delta[o]!, 1));
}

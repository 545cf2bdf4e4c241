import { dot, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  let blame = 0;
  return transpose(W).map((column) => (blame += dot(column, delta)));
}

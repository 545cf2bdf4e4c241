import { dot, transpose } from "./vectors.ts";

const all: number[] = [];

export function backThrough(W: number[][], delta: number[]): number[] {
  for (const column of transpose(W)) all.push(dot(column, delta));
  return [...all];
}

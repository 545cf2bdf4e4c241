import { weightGrads } from "./backward.ts";

export function backThrough(W: number[][], delta: number[]): unknown {
  return weightGrads(delta, W[0]!);
}

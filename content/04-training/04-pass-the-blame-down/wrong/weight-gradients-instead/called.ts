import { weightGrads } from "./backward.ts";

export function backThrough(W: number[][], delta: number[]): number[][] {
  return weightGrads(delta, W[0]!).dW;
}

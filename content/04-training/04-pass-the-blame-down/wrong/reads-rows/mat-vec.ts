import { matVec } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return matVec(W, delta);
}

import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  W.splice(0, W.length, ...transpose(W));
  return matVec(W, delta);
}

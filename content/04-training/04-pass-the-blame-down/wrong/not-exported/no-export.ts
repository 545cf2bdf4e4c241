import { matVec, transpose } from "./vectors.ts";

function backThrough(W: number[][], delta: number[]): number[] {
  return matVec(transpose(W), delta);
}

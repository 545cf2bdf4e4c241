import { matVec, transpose } from "./vectors.ts";

export function backthrough(W: number[][], delta: number[]): number[] {
  return matVec(transpose(W), delta);
}

import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return matVec(transpose(W), delta.map((d) => d ** 2));
}

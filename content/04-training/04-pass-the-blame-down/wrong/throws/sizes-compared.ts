import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  if (W[0]!.length !== delta.length)
    throw new Error(`${W[0]!.length} columns for ${delta.length} blames`);
  return matVec(transpose(W), delta);
}

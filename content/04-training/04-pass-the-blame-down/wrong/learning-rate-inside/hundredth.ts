import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const lr = 0.01;
  return matVec(transpose(W), delta.map((d) => lr * d));
}

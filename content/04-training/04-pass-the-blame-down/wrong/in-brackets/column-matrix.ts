import { matMul, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[][] {
  return matMul(transpose(W), delta.map((d) => [d]));
}

import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = matVec(transpose(W), delta);
  const total = dx.reduce((sum, d) => sum + Math.abs(d), 0);
  return dx.map((d) => d / total);
}

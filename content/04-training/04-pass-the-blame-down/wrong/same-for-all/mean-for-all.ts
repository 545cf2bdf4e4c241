import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = matVec(transpose(W), delta);
  const mean = dx.reduce((a, b) => a + b) / dx.length;
  return dx.map(() => mean);
}

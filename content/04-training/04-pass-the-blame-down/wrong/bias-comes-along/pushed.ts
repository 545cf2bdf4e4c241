import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = matVec(transpose(W), delta);
  dx.push(delta.reduce((a, b) => a + b, 0));
  return dx;
}

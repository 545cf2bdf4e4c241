import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = matVec(transpose(W), delta);
  const length = Math.hypot(...dx);
  return dx.map((d) => d / length);
}

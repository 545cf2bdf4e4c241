import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = matVec(transpose(W), delta);
  W.forEach((row, o) => row.forEach((w, i) => (dx[i]! += w * delta[o]!)));
  return dx;
}

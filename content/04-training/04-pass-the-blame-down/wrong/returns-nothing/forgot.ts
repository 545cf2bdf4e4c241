import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): void {
  const dx = matVec(transpose(W), delta);
  dx.map((d) => d);
}

import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): any {
  const y = new Int32Array(W.length);
  W.forEach((row, i) => {
    y[i] = dot(row, x);
  });
  return y;
}

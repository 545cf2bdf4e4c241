import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = new Array(x.length).fill(0);
  W.forEach((row, i) => {
    y[i] = dot(row, x);
  });
  return y;
}

import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = x;
  W.forEach((row, i) => {
    y[i] = row.reduce((sum, w, j) => sum + w * x[j], 0);
  });
  return y.slice(0, W.length);
}

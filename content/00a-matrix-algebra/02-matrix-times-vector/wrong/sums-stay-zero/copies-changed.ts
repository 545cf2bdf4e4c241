import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = W.map(() => 0);
  W.forEach((row, i) => {
    let sum = y[i];
    row.forEach((w, j) => {
      sum += w * x[j];
    });
  });
  return y;
}

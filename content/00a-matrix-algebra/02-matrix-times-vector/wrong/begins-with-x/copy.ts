import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = [...x].slice(0, W.length);
  W.forEach((row, i) =>
    row.forEach((w, j) => {
      y[i] += w * x[j];
    }),
  );
  return y;
}

import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = x.map(() => 0);
  W.forEach((row, i) =>
    row.forEach((w, j) => {
      y[j] += w * (x[i] ?? 0);
    }),
  );
  return y;
}

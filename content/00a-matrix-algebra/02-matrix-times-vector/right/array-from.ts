import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return Array.from(W, (row) => {
    const n = row.length;
    if (n > x.length || n < x.length)
      throw new Error(`${n} ≠ ${x.length}`);
    return row.map((w, j) => w * x[j]).reduce((a, b) => a + b);
  });
}

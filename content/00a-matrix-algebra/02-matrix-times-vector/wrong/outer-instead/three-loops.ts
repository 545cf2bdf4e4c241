import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row) => {
    let sum = 0;
    for (const w of row) for (const xj of x) sum += w * xj;
    return sum;
  });
}

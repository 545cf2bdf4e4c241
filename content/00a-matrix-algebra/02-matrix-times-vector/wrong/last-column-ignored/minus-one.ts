import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row) => {
    let sum = 0;
    for (let j = 0; j < x.length - 1; j++) sum += row[j] * x[j];
    return sum;
  });
}

import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const y = x.map(() => 0);
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < x.length; j++)
      y[i] += (W[i]?.[j] ?? 0) * x[j];
  return y;
}

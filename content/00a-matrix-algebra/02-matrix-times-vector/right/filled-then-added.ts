import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const rows = W.length;
  const columns = W[0].length;
  if (columns != x.length)
    throw new Error("W has " + columns + " columns, x has " + x.length);
  const y = new Array(rows).fill(0);
  for (let j = columns - 1; j >= 0; j--)
    for (let i = rows - 1; i >= 0; i--) y[i] += x[j] * W[i][j];
  return y;
}

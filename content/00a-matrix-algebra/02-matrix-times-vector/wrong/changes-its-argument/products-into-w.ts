import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  if (W[0].length !== x.length)
    throw new Error(`${W[0].length} and ${x.length}`);
  for (const row of W) for (const j of row.keys()) row[j] *= x[j];
  return W.map((row) => row.reduce((s, p) => s + p, 0));
}

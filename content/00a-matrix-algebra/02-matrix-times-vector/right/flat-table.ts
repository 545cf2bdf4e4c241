import type { Mat, Vec } from "./types.ts";

/** The whole table in one long list; % and / find row and column. */
export function matVec(W: Mat, x: Vec): Vec {
  const n = x.length;
  if (W.some((row) => row.length !== n))
    throw new Error(`A row of ${W[0].length} cannot meet ${n}.`);
  return W.flat().reduce((y, w, k) => {
    y[Math.floor(k / n)] += w * x[k % n];
    return y;
  }, new Array<number>(W.length).fill(0));
}

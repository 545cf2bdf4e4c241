import type { Mat, Vec } from "./types.ts";

/** Every column, as much of it as x says, on one heap. */
export function matVec(W: Mat, x: Vec): Vec {
  if (W[0].length !== x.length)
    throw new Error(`${W[0].length} columns for ${x.length} numbers`);
  let y = W.map(() => 0);
  x.forEach((much, j) => {
    y = y.map((sum, i) => sum + much * W[i][j]);
  });
  return y;
}

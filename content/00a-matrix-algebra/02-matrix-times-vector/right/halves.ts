import type { Mat, Vec } from "./types.ts";

/** A table of one row is a dot product; others are cut in two. */
export function matVec(W: Mat, x: Vec): Vec {
  if (W.length === 1) {
    const [row] = W;
    if (row.length !== x.length)
      throw new Error(`${row.length} times ${x.length}`);
    let sum = 0;
    row.forEach((w, j) => (sum += w * x[j]));
    return [sum];
  }
  const middle = W.length >> 1;
  return matVec(W.slice(0, middle), x).concat(
    matVec(W.slice(middle), x),
  );
}

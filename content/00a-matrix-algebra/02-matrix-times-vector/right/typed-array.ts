import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): any {
  const y = new Float64Array(W.length);
  W.forEach((row, i) => {
    if (row.length !== x.length)
      throw new Error(`${row.length} and ${x.length}`);
    for (let j = 0; j < row.length; j++) y[i] += row[j] * x[j];
  });
  return y;
}

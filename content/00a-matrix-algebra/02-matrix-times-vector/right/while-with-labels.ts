import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  var out = [], i = 0, j = 0, s = 0;
  if (W[0].length !== x.length) throw Error(`${W[0].length}!=${x.length}`);
  rows: while (true) {
    if (i === W.length) break rows;
    if (j === x.length) { out[i++] = s; s = 0; j = 0; continue rows; }
    s += W[i][j] * x[j++];
  }
  return out;
}

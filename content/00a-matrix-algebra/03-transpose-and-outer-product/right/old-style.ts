import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  var t = [], i, j;
  for (j = 0; j != W[0].length; ++j) {
    t[j] = [];
    for (i = 0; i != W.length; ++i) t[j][i] = W[i][j];
  }
  return t as any;
}

export function outer(u: Vec, v: Vec): Mat {
  var t: any = [], i = u.length, j;
  while (i--) { t[i] = []; j = v.length; while (j--) t[i][j] = u[i] * v[j]; }
  return t;
}

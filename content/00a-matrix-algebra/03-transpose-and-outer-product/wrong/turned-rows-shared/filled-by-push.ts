import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const T = new Array(W[0].length).fill([]);
  for (const row of W) row.forEach((w, j) => T[j].push(w));
  return T;
}

export function outer(u: Vec, v: Vec): Mat {
  return u.map((a) => v.map((b) => a * b));
}

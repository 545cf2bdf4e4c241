import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  return u.map((a) => v.slice(0, -1).map((b) => a * b));
}

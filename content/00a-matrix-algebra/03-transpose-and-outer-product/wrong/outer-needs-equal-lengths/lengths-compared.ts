import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  if (u.length !== v.length)
    throw new Error(`${u.length} and ${v.length}`);
  return u.map((a) => v.map((b) => a * b));
}

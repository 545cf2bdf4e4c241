import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): any {
  return W.map((row) => row[0]);
}

export function outer(u: Vec, v: Vec): Mat {
  return u.map((a) => v.map((b) => a * b));
}

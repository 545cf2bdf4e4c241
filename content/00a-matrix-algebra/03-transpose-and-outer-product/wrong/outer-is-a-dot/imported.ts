import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): any {
  return dot(u, v);
}

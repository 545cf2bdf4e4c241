import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return Object.freeze(
    W[0].map((_, j) => Object.freeze(W.map((row) => row[j])) as Vec),
  ) as Mat;
}

export function outer(u: Vec, v: Vec): Mat {
  return Object.freeze(
    u.map((a) => Object.freeze(v.map((b) => a * b)) as Vec),
  ) as Mat;
}

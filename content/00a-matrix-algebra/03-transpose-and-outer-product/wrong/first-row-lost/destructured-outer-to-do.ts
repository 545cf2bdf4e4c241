import type { Mat, Vec } from "./types.ts";

export function transpose([first, ...rows]: Mat): Mat {
  return first.map((_, j) => rows.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  // TODO: every number of u times every number of v.
  return [];
}

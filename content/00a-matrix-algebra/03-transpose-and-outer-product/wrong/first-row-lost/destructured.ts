import type { Mat, Vec } from "./types.ts";

export function transpose([first, ...rows]: Mat): Mat {
  return first.map((_, j) => rows.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): Mat {
  return u.map((a) => v.map((b) => a * b));
}

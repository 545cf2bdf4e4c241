import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): any {
  return Array.from(W[0], (_, j) =>
    Float64Array.from(W, (row) => row[j]),
  );
}

export function outer(u: Vec, v: Vec): any {
  return u.map((a) => Float64Array.from(v).map((b) => a * b));
}

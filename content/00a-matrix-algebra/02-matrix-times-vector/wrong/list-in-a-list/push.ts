import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): any {
  const out: any[] = [];
  out.push(W.map((row) => dot(row, x)));
  return out;
}

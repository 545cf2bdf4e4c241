import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

const known = new Map<string, Vec>();

export function matVec(W: Mat, x: Vec): Vec {
  const key = JSON.stringify([W, x]);
  if (!known.has(key)) known.set(key, W.map((row) => dot(row, x)));
  return known.get(key)!;
}

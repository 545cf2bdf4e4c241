import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`${a.length} and ${b.length}`);
  return a.map((x, i) => x * b[i]).reduce((p, q) => p + q);
}

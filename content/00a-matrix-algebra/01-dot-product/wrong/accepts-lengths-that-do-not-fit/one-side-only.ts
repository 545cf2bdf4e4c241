import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length < b.length)
    throw new Error(`${a.length} is less than ${b.length}`);
  return a.reduce((s, x, i) => s + x * b[i], 0);
}

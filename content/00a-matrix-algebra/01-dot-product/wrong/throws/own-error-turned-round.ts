import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length === b.length)
    throw new Error(`${a.length} and ${b.length} do not fit`);
  return a.reduce((s, x, i) => s + x * b[i], 0);
}

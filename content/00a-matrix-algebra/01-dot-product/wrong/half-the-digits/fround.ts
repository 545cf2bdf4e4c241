import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  return Math.fround(a.reduce((s, x, i) => s + x * b[i], 0));
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  return Math.round(a.reduce((s, x, i) => s + x * b[i], 0));
}

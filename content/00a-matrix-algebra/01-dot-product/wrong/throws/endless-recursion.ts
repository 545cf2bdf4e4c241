import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  return a[0] * b[0] + dot(a.slice(1), b.slice(1));
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  return a.reduce((s, x) => s + x, 0);
}

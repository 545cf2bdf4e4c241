import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  const sum = a.reduce((s, x, i) => s + x * b[i], 0);
  return Math.round(sum * 1e6) / 1e6;
}

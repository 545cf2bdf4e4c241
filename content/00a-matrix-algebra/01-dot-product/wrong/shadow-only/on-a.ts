import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const length = Math.sqrt(a.reduce((s, x) => s + x * x, 0)) || 1;
  return a.reduce((s, x, i) => s + (x / length) * b[i], 0);
}

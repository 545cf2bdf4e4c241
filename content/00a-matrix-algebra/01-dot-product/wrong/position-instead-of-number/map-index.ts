import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  return a.map((x, y) => x * y).reduce((s, p) => s + p, 0);
}

import type { Vec } from "./types.ts";

const sum = (v: Vec) => v.reduce((s, x) => s + x, 0);

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  return sum(a) - sum(b);
}

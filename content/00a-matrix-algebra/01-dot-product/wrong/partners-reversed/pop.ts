import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const left = [...b];
  return a.reduce((s, x) => s + x * left.pop()!, 0);
}

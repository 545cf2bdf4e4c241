import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  for (let i = 0; i < a.length; i++) a[i] *= b[i];
  return a.reduce((s, p) => s + p, 0);
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): any {
  if (a.length !== b.length)
    return new Error(`${a.length} and ${b.length}`);
  return a.reduce((s, x, i) => s + x * b[i], 0);
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): any {
  if (a.length !== b.length) throw new Error(`${a.length} ${b.length}`);
  return a.map((x, i) => x * b[i]);
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`${a.length} and ${b.length}`);
  if (a.length === 0) return 0;
  const [first, ...rest] = a;
  const [other, ...others] = b;
  return first * other + dot(rest, others);
}

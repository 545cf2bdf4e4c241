import type { Vec } from "./types.ts";

function between(a: Vec, b: Vec, from: number, to: number): number {
  if (to - from === 0) return 0;
  if (to - from === 1) return a[from] * b[from];
  const middle = (from + to) >> 1;
  return between(a, b, from, middle) + between(a, b, middle, to);
}

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`a: ${a.length}, b: ${b.length}`);
  return between(a, b, 0, a.length);
}

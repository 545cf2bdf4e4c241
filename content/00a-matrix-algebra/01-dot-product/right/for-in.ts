import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`${a.length}:${b.length}`);
  let sum = 0;
  for (const i in a) sum += a[i] * b[i];
  return sum;
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`dot of ${a.length} with ${b.length}`);
  let sum = 0;
  for (const [i, x] of a.entries()) sum += x * b[i];
  return sum;
}

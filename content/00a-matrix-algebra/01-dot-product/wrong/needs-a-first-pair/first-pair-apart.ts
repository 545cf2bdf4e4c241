import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`a has ${a.length} numbers, b has ${b.length}`);
  let sum = a[0] * b[0];
  for (let i = 1; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

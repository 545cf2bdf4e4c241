import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let sum = 0;
  for (const i of a) sum += a[i] * b[i];
  return sum;
}

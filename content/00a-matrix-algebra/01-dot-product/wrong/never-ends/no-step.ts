import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let sum = 0;
  let i = 0;
  while (i < a.length) {
    sum += a[i] * b[i];
  }
  return sum;
}

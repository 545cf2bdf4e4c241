import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let sum = 0;
  let i = 0;
  while (a[i] && b[i]) {
    sum += a[i] * b[i];
    i++;
  }
  return sum;
}

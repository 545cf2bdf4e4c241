import type { Vec } from "./types.ts";

let sum = 0;

export function dot(a: Vec, b: Vec): number {
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

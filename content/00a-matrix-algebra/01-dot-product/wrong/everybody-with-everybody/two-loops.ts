import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) sum += a[i] * b[j];
  return sum;
}

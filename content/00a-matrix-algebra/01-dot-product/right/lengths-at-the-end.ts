import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let sum = 0;
  let i = 0;
  for (; i < a.length && i < b.length; i++) sum += a[i] * b[i];
  if (i < a.length || i < b.length)
    throw new Error(
      "Cannot multiply " + a.length + " numbers with " + b.length,
    );
  return sum;
}

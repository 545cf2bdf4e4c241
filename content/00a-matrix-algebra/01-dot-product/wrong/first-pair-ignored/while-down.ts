import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  let sum = 0;
  let i = a.length - 1;
  while (i > 0) {
    sum += a[i] * b[i];
    i--;
  }
  return sum;
}

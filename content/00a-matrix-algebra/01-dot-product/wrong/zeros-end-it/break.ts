import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    if (!a[i] || !b[i]) break;
    sum += a[i] * b[i];
  }
  return sum;
}

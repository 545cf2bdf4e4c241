import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length > b.length || a.length < b.length)
    throw new Error(`${a.length} ≠ ${b.length}`);
  let sum = 0;
  a.forEach((x, i) => {
    sum += x * b[i];
  });
  return sum;
}

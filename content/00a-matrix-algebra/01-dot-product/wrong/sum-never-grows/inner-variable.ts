import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  const sum = 0;
  a.forEach((x, i) => {
    let sum = 0;
    sum += x * b[i];
  });
  return sum;
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let sum = 0;
  for (const i in a) sum += (i as any) * b[i];
  return sum;
}

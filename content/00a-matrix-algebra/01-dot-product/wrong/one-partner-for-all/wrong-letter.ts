import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const j = 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[j] * b[i];
  return sum;
}

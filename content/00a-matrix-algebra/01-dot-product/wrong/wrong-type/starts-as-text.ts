import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): any {
  let sum: any = "";
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let product = 1;
  for (let i = 0; i < a.length; i++) product *= a[i] * b[i];
  return product;
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  const products = new Float32Array(a.length);
  for (let i = 0; i < a.length; i++) products[i] = a[i] * b[i];
  return products.reduce((s, p) => s + p, 0);
}

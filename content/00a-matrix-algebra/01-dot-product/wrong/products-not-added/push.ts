import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): any {
  const products = [];
  for (let i = 0; i < a.length; i++) products.push(a[i] * b[i]);
  return products;
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  const products = new Int16Array(a.length);
  a.forEach((x, i) => {
    products[i] = x * b[i];
  });
  return products.reduce((s, p) => s + p, 0);
}

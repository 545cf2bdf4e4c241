import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`${a.length} against ${b.length}`);
  const products = new Float64Array(a.length);
  for (let i = 0; i < products.length; i++) products[i] = a[i] * b[i];
  return products.reduce((s, p) => s + p, 0);
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const products = a.map((x, i) => x * b[i]).filter((p) => p >= 0);
  return products.reduce((s, p) => s + p, 0);
}

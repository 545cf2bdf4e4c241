import type { Vec } from "./types.ts";

function* products(a: Vec, b: Vec) {
  for (let i = 0; i < a.length; ++i) yield a[i] * b[i];
}

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`${a.length}, ${b.length}`);
  let sum = 0;
  for (const p of products(a, b)) sum += p;
  return sum;
}

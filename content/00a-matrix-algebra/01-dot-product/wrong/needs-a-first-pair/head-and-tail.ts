import type { Vec } from "./types.ts";

const add = (p: number, q: number) => p + q;

export const dot = (a: Vec, b: Vec): number => {
  const [n, m] = [a.length, b.length];
  if (n !== m) throw new Error(`lengths ${n} and ${m} differ`);
  const products: Vec = [];
  for (let i = 0; i < n; i++) products.push(a[i] * b[i]);
  return products.reduceRight(add);
};

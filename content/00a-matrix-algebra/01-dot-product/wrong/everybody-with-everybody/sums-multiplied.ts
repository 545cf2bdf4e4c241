import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  let sumA = 0;
  let sumB = 0;
  a.forEach((x, i) => {
    sumA += x;
    sumB += b[i];
  });
  return sumA * sumB;
}

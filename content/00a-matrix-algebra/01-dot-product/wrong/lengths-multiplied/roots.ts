import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let [aa, bb] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    aa += a[i] * a[i];
    bb += b[i] * b[i];
  }
  return Math.sqrt(aa * bb);
}

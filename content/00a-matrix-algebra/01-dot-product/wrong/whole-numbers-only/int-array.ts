import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const [u, v] = [Int32Array.from(a), Int32Array.from(b)];
  return u.reduce((s, x, i) => s + x * v[i], 0);
}

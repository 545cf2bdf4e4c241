import type { Vec } from "./types.ts";

const or1 = (x: number) => (x ? x : 1);

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  return a.map((x, i) => or1(x) * or1(b[i])).reduce((s, p) => s + p, 0);
}

import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const sum = a.reduce((s, x, i) => s + x * b[i], 0);
  return Math.round(sum * 100) / 100;
}

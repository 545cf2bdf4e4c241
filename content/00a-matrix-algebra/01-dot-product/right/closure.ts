import type { Vec } from "./types.ts";

const with_ = (b: Vec) => (sum: number, x: number, i: number) =>
  sum + x * b[i];

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`lengths: ${[a.length, b.length]}`);
  return a.reduce(with_(b), 0);
}

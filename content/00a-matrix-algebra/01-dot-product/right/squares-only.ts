import type { Vec } from "./types.ts";

const square = (v: Vec) => v.reduce((s, x) => s + x ** 2, 0);

/** Half of |a + b|² − |a|² − |b|²: no pair is multiplied. */
export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`${a.length} vs ${b.length}`);
  const both = a.map((x, i) => x + b[i]);
  return (square(both) - square(a) - square(b)) / 2;
}

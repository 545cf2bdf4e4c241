import type { Vec } from "./types.ts";

/** Gains and losses apart, and one against the other at the end. */
export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`${a.length} numbers, ${b.length} partners`);
  let [gains, losses] = [0, 0];
  a.forEach((x, i) => {
    const p = x * b[i];
    if (p > 0) gains += p;
    else losses -= p;
  });
  return gains - losses;
}

import type { Vec } from "./types.ts";

/** Keeps what rounding took away. */
export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`a has ${a.length}, b has ${b.length}`);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < a.length; i++) {
    const term = a[i] * b[i] - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  return sum;
}

import { sameLength } from "./lengths.ts";
import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  sameLength("dot", "a", a, "b", b);
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}

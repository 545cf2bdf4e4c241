import { sameLength } from "./lengths.ts";
import type { Vec } from "./types.ts";
import { dot } from "./vectors.ts";

// #region 1.1
/**
 * A neuron's raw answer: every input counts as much as its weight says,
 * and the bias is added once, w · x + b.
 *
 * Source: Rosenblatt, Psychological Review 65 (1958), without the
 * threshold.
 *
 * @throws Error if `x` and `w` differ in length
 */
export function neuron(x: Vec, w: Vec, b: number): number {
  sameLength("neuron", "x", x, "w", w);
  return dot(w, x) + b;
}
// #endregion 1.1

import type { Vec } from "./types.ts";

/**
 * Scores to chances: all of them positive, in the order of the scores,
 * and 1 together. Whatever the scores are, at ±1000 too.
 *
 * @param z the scores, any numbers, at least one; the list stays as it is
 * @returns a new list, one chance per score
 */
export function softmax(z: Vec): Vec {
  // TODO: share out one whole. (Until then nobody gets any of it.)
  return z.map(() => 0);
}

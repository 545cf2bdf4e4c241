import type { Vec } from "./types.ts";

/**
 * The dot product: multiplies pair by pair and adds up.
 *
 * @returns one number
 * @throws Error if a and b differ in length; it names both lengths
 */
export function dot(a: Vec, b: Vec): number {
  // TODO: every number of a meets its partner in b.
  return 0;
}

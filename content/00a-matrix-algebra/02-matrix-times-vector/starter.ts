import type { Mat, Vec } from "./types.ts";

/**
 * A table of numbers times a list: one dot product per row.
 *
 * @param W rows as long as x
 * @returns a new list, with one number per row of W
 * @throws Error if a row and x differ in length; it names both lengths
 */
export function matVec(W: Mat, x: Vec): Vec {
  // TODO: let every row meet x.
  return [];
}

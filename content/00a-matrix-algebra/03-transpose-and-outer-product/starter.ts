import type { Mat, Vec } from "./types.ts";

/**
 * Lays a table on its side: rows become columns.
 *
 * @param W m rows of n numbers
 * @returns a new table, n rows of m numbers
 */
export function transpose(W: Mat): Mat {
  // TODO: every column becomes a row.
  return [];
}

/**
 * Every number of u times every number of v.
 *
 * @returns a new table: one row per number of u, and in it one entry
 *          per number of v
 */
export function outer(u: Vec, v: Vec): Mat {
  // TODO: u down the side, v on top.
  return [];
}

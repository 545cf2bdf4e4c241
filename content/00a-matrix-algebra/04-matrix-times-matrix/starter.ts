import type { Mat } from "./types.ts";

/**
 * The product of two tables: every row of A meets every column of B.
 * As a step that takes lists to lists, B comes first and then A.
 *
 * @param A m rows of k numbers
 * @param B k rows of n numbers
 * @returns a new table, m rows of n numbers
 * @throws Error if the rows of A and the columns of B differ in length;
 *         it names both lengths
 */
export function matMul(A: Mat, B: Mat): Mat {
  // TODO: let every row meet every column.
  return [];
}

import { sameLength } from "./lengths.ts";
import type { Mat, Vec } from "./types.ts";

// #region RA1
/**
 * The dot product: multiplies pair by pair and adds up, Σ aᵢ bᵢ.
 *
 * @throws Error if `a` and `b` differ in length
 */
export function dot(a: Vec, b: Vec): number {
  sameLength("dot", "a", a, "b", b);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
// #endregion RA1

// #region RA2
/**
 * A matrix times a column vector: one dot product per row.
 *
 * `W` has m rows of n numbers, `x` has n; the result has m.
 *
 * @throws Error if a row of `W` is not as long as `x`
 */
export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row) => {
    sameLength("matVec", "a row of W", row, "x", x);
    return dot(row, x);
  });
}
// #endregion RA2

// #region RA3
/**
 * Rows become columns: the entry at [i][j] moves to [j][i]. An m by n
 * matrix becomes n by m; `W` itself stays as it is.
 *
 * @throws Error if the rows of `W` differ in length
 */
export function transpose(W: Mat): Mat {
  const first = W[0] ?? [];
  for (const row of W)
    sameLength("transpose", "a row of W", row, "the first", first);
  return first.map((_, j) => W.map((row) => row[j]));
}

/**
 * The outer product: every number of `u` times every number of `v`.
 *
 * The entry at [i][j] is uᵢ vⱼ: as many rows as `u` has numbers, as
 * many columns as `v` has.
 */
export function outer(u: Vec, v: Vec): Mat {
  return u.map((a) => {
    // A loop, not v.map: this line makes most of an epoch's numbers.
    const row = new Array<number>(v.length);
    for (let j = 0; j < v.length; j++) row[j] = a * v[j];
    return row;
  });
}
// #endregion RA3

// #region RA4
/**
 * The product of two matrices: the entry at [i][j] is row i of `A` dot
 * column j of `B`. As a map of vectors, `B` acts first and then `A`.
 *
 * `A` is m by k, `B` is k by n; the result is m by n, after m·k·n
 * multiplications.
 *
 * @throws Error if the rows of `A` and the columns of `B` differ in
 *         length
 */
export function matMul(A: Mat, B: Mat): Mat {
  const columns = transpose(B);
  return A.map((row) => {
    sameLength("matMul", "a row of A", row, "a column of B", B);
    return columns.map((column) => dot(row, column));
  });
}
// #endregion RA4

// right: recursion on rows
export const matMul = (A, B) => { const n = A[0].length, m = B.length; if (n !== m) throw new RangeError(n + " columns, " + m + " rows");
const sum = (row, j, k) => k < 0 ? 0 : sum(row, j, k - 1) + row[k] * B[k][j];
const go = ([row, ...rest]) => row ? [B[0].map((_, j) => sum(row, j, m - 1)), ...go(rest)] : []; return go(A); };

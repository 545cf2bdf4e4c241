import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const turned: Mat = [];
  W.forEach((row, i) => {
    row.forEach((w, j) => {
      turned[j] ??= [];
      turned[j][i] = w;
    });
  });
  return turned;
}

function times(A: Mat, B: Mat): Mat {
  return A.map((row) =>
    B[0].map((_, j) => row.reduce((s, a, k) => s + a * B[k][j], 0)),
  );
}

/** A table of one column times a table of one row. */
export function outer(u: Vec, v: Vec): Mat {
  return times(
    u.map((a) => [a]),
    [v],
  );
}

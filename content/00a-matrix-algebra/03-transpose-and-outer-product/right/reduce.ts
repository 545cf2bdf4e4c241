import type { Mat, Vec } from "./types.ts";

export const transpose = (W: Mat): Mat =>
  W.reduce<Mat>(
    (turned, row) => row.map((w, j) => [...(turned[j] ?? []), w]),
    [],
  );

export const outer = (u: Vec, v: Vec): Mat =>
  u.reduce<Mat>(
    (table, a) => [
      ...table,
      v.reduce<Vec>((row, b) => [...row, a * b], []),
    ],
    [],
  );

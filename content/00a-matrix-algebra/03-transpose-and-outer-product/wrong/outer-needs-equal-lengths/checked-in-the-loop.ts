import type { Mat, Vec } from "./types.ts";

const same = (u: Vec, v: Vec) => {
  if (u.length === v.length) return;
  throw new RangeError(`lengths differ: ${u.length}, ${v.length}`);
};

export const transpose = (W: Mat): Mat =>
  Array.from(W[0], (_, j) => Array.from(W, (row) => row[j]));

export const outer = (u: Vec, v: Vec): Mat => {
  const table: Mat = [];
  for (const a of u) {
    same(u, v);
    table.push(v.map((b) => a * b));
  }
  return table;
};

import type { Mat, Vec } from "./types.ts";

function cut(list: Vec, length: number): Mat {
  const rows: Mat = [];
  for (let k = 0; k < list.length; k += length)
    rows.push(list.slice(k, k + length));
  return rows;
}

export function transpose(W: Mat): Mat {
  const list: Vec = [];
  for (let j = 0; j < W[0].length; j++)
    for (const row of W) list.push(row[j]);
  return cut(list, W.length);
}

export function outer(u: Vec, v: Vec): Mat {
  return cut(
    u.flatMap((a) => v.map((b) => a * b)),
    v.length,
  );
}

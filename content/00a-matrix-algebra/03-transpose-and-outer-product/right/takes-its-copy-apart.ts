import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const left = W.map((row) => row.slice());
  const turned: Mat = [];
  while (left[0].length > 0) turned.push(left.map((r) => r.shift()!));
  return turned;
}

export function outer(u: Vec, v: Vec): Mat {
  const table = u.map(() => [...v]);
  table.forEach((row, i) => {
    for (const j of row.keys()) row[j] *= u[i];
  });
  return table;
}

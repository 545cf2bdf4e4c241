import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const turned: Mat = [];
  for (let j = 0; j < W[0].length; j++) {
    const row: Vec = [];
    for (let i = 0; i < W.length; i++) row.push(W[i][j]);
    turned.push(row);
  }
  return turned;
}

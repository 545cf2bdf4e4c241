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

export function outer(u: Vec, v: Vec): any {
  let sum = 0;
  for (let i = 0; i < Math.min(u.length, v.length); i++)
    sum += u[i] * v[i];
  return sum;
}
